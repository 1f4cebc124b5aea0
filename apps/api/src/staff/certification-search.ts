import { Injectable } from '@nestjs/common';
import { toDay } from '../../../../cases/rows';
import { fullNameOf } from '../../../../policy/person/name';
import { stageWordsOf } from '../../../../policy/process-words';
import { foldName } from '../../../../policy/registry/name';
import { day } from '../calendar/moments';
import { CaseRecords } from '../cases/case.records';
import { Database } from '../database/database';
import type { CertificationQuery, CertificationSearch } from './certification-case.view';

const page = 50;
const mode = 'insensitive' as const;

/** Certifications by number, present name or a former one; every state. */
@Injectable()
export class CertificationSearcher {
  constructor(
    private readonly db: Database,
    private readonly cases: CaseRecords,
  ) {}

  /** In the order of their numbers; `cursor` is the last number of the page before. */
  async search({ q, cursor }: CertificationQuery): Promise<CertificationSearch> {
    const folded = q && foldName(q);
    const number = q?.replace(/^#/, '') ?? '';
    const named = folded ? await this.named(folded) : [];
    const rows = await this.db.certification.findMany({
      where: {
        ...(q && { OR: [...(/^[a-z0-9]+$/i.test(number) ? [{ number: { contains: number, mode } }] : []), { caseId: { in: named } }] }),
        ...(cursor && { number: { gt: cursor } }),
      },
      select: { caseId: true, number: true, personId: true, expiresOn: true },
      orderBy: { number: 'asc' },
      take: page + 1,
    });
    const here = rows.slice(0, page);
    const [shown, people] = await Promise.all([
      this.cases.many(here.map(({ caseId }) => caseId)),
      this.db.person.findMany({
        where: { id: { in: here.map(({ personId }) => personId) } },
        select: { id: true, givenName: true, middleName: true, familyName: true },
      }),
    ]);
    const names = new Map(people.map((person) => [person.id, fullNameOf(person)]));
    const last = here.at(-1);
    return {
      certifications: here.flatMap(({ caseId, number: own, personId, expiresOn }) => {
        const one = shown.get(caseId);
        if (one?.kind !== 'certification') return [];
        const { tone, staff } = stageWordsOf(one.kind, one.status);
        const name = names.get(personId) ?? '';
        return [{ id: caseId, number: own, name, status: one.status, statusWords: staff, tone, expires: day(toDay(expiresOn), 'en') }];
      }),
      ...(rows.length > page && last && { cursor: last.number }),
    };
  }

  private async named(folded: string): Promise<string[]> {
    const found = await this.db.registryName.findMany({ where: { folded: { contains: folded } }, select: { caseId: true }, take: 1_000 });
    return found.map(({ caseId }) => caseId);
  }
}
