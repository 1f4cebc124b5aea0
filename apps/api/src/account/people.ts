import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ProgramClock } from '../../../../cases/clock';
import { fromInstant } from '../../../../cases/rows';
import type { Language } from '../../../../policy/calendar';
import { Database } from '../database/database';

export interface Names {
  givenName?: string;
  familyName?: string;
  language?: Language;
}

/** The persons behind the accounts. */
@Injectable()
export class People {
  constructor(
    private readonly db: Database,
    private readonly clock: ProgramClock,
  ) {}

  /** The person of an account; made once, however often and from however many places it is asked for. */
  async ofUser(user: { id: string; name: string; email: string }, names: Names = {}): Promise<string> {
    const known = await this.db.user.findUnique({ where: { id: user.id }, select: { personId: true } });
    if (known?.personId) return known.personId;
    const words = user.name.trim().split(/\s+/);
    const createdAt = fromInstant(await this.clock.now());
    return this.db.$transaction(async (tx) => {
      await tx.$queryRaw`select 1 from "User" where id = ${user.id} for update`;
      const { personId } = await tx.user.findUniqueOrThrow({ where: { id: user.id }, select: { personId: true } });
      if (personId) return personId;
      const person = await tx.person.create({
        data: {
          id: randomUUID(),
          givenName: names.givenName ?? (words.slice(0, -1).join(' ') || words[0] || user.name),
          familyName: names.familyName ?? (words.length > 1 ? words.at(-1)! : ''),
          email: user.email,
          language: names.language ?? 'en',
          createdAt,
        },
      });
      await tx.user.update({ where: { id: user.id }, data: { personId: person.id } });
      return person.id;
    });
  }
}
