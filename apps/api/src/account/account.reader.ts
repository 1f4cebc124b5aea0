import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import type { ChangeMe, MeView } from './account.dto';
import type { SignedIn } from './session';

@Injectable()
export class AccountReader {
  constructor(private readonly db: Database) {}

  async me({ userId, name, email, role, permissions, personId }: SignedIn): Promise<MeView> {
    const person = personId ? await this.db.person.findUniqueOrThrow({ where: { id: personId } }) : undefined;
    return {
      user: { id: userId, name, email, role, permissions: [...permissions] },
      ...(person && {
        person: {
          id: person.id,
          givenName: person.givenName,
          familyName: person.familyName,
          language: person.language === 'es' ? 'es' : 'en',
        },
      }),
    };
  }

  async change(me: SignedIn, { language }: ChangeMe): Promise<MeView> {
    if (language && me.personId) await this.db.person.update({ where: { id: me.personId }, data: { language } });
    return this.me(me);
  }
}
