/** Our list of authorizations held against the vendor's: one difference per thing that is not the same. */
import type { CivilDate } from '../calendar';
import { sameName } from './charset';
import type { Difference } from './file';

export interface Listed {
  authorization: string;
  examId: string;
  givenName: string;
  familyName: string;
  first: CivilDate;
  last: CivilDate;
  open: boolean;
}

/** `ours`: what we told the vendor and it accepted. What is closed on both sides may be missing from its list. */
export function compare(ours: readonly Listed[], theirs: readonly Listed[]): Difference[] {
  const there = new Map(theirs.map((row) => [row.authorization, row]));
  const here = new Set(ours.map(({ authorization }) => authorization));
  const differences = ours.flatMap((row): Difference[] => {
    const { authorization: about } = row;
    const other = there.get(about);
    if (!other) return row.open ? [{ about, kind: 'unknown-to-vendor' }] : [];
    const same = sameName(row.givenName, other.givenName) && sameName(row.familyName, other.familyName) && row.examId === other.examId;
    return [
      ...(same ? [] : [{ about, kind: 'name-differs' } as const]),
      ...(row.open && (row.first !== other.first || row.last !== other.last) ? [{ about, kind: 'window-differs' } as const] : []),
      ...(row.open === other.open ? [] : [{ about, kind: 'state-differs' } as const]),
    ];
  });
  const unknown = theirs.filter(({ authorization }) => !here.has(authorization));
  return [...differences, ...unknown.map(({ authorization }): Difference => ({ about: authorization, kind: 'unknown-to-us' }))];
}
