/** 805.1: compares what the public registry shows with the files of the certifications, page by page. */
import type { CertificationFile } from '../../policy/certification/file';
import { registryEntryOf, type RegistryEntryRow, registryNamesOf } from '../../policy/certification/registry-entry';
import { fullNameOf, type NameParts } from '../../policy/person/name';
import { differencesOf, type RegistryNames } from '../../policy/registry/comparison';
import type { Checked, RegistryDifference } from '../../policy/registry/file';
import type { PrismaClient } from '../../prisma/generated/client';
import type { Hand } from '.';

/** Rows of one statement: it sees file and entry as one change left them. */
const page = 1_000;
/** So many are listed and become tasks; the others are counted. */
const listed = 500;

interface Compared {
  id: string;
  file: CertificationFile;
  person: NameParts | null;
  formerNames: NameParts[];
  entry: RegistryEntryRow | null;
  entryNames: RegistryNames[];
  /** A word of its names is missing where typing errors are looked up. */
  unspelled: boolean;
}

/** Days inside a JSON row are already texts. */
const rowsAfter = (db: PrismaClient, id: string): Promise<Compared[]> => db.$queryRaw`
  select c.id, c.file, to_jsonb(p) as person, to_jsonb(e) as entry,
    (select coalesce(jsonb_agg(to_jsonb(f) order by f."untilAt" desc), '[]') from "FormerName" f where f."personId" = p.id) as "formerNames",
    (select coalesce(jsonb_agg(to_jsonb(n)), '[]') from "RegistryName" n where n."caseId" = c.id) as "entryNames",
    exists (select from "RegistryName" n, unnest(string_to_array(n.folded, ' ')) part where n."caseId" = c.id
      and not exists (select from "RegistrySpelling" k where k.spelling = part and k.word = part)) as unspelled
  from "Case" c left join "Person" p on p.id = c.subject left join "RegistryEntry" e on e."caseId" = c.id
  where c.kind = 'certification' and c.id > ${id} order by c.id limit ${page}`;

const withoutCertification = (db: PrismaClient): Promise<{ number: string }[]> => db.$queryRaw`
  select e.number from "RegistryEntry" e where not exists (select from "Case" c where c.id = e."caseId" and c.kind = 'certification')`;

function compare({ file, person, formerNames, entry, entryNames, unspelled }: Compared): RegistryDifference[] {
  if (!person) return [{ number: file.number, field: 'person' }];
  const fullName = fullNameOf(person);
  const expected = { ...registryEntryOf(file, fullName), names: registryNamesOf(fullName, formerNames.map(fullNameOf)) };
  const differences = differencesOf(expected, entry ? { ...entry, names: entryNames } : undefined);
  return unspelled ? [...differences, { number: file.number, field: 'spellings' }] : differences;
}

export const checkRegistry: Hand<object, Checked> = async ({ db }) => {
  const found: RegistryDifference[] = (await withoutCertification(db)).map(({ number }) => ({ number, field: 'not-in-record' }));
  let certifications = 0;
  for (let rows = await rowsAfter(db, ''); rows.length > 0; rows = await rowsAfter(db, rows.at(-1)?.id ?? '')) {
    certifications += rows.length;
    found.push(...rows.flatMap(compare));
  }
  return { certifications, differences: found.slice(0, listed), more: Math.max(0, found.length - listed) };
};
