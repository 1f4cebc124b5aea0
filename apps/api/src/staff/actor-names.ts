import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';

/** Names of those who acted on a case, for staff. */
@Injectable()
export class ActorNames {
  constructor(private readonly db: Database) {}

  async of(actors: Iterable<string>): Promise<(actor: string) => string> {
    const wanted = [...new Set(actors)];
    const ids = (prefix: string): string[] => wanted.filter((actor) => actor.startsWith(prefix)).map((actor) => actor.slice(prefix.length));
    const [staff, persons] = [ids('staff:'), ids('person:')];
    const [users, people] = await Promise.all([
      staff.length ? this.db.user.findMany({ where: { id: { in: staff } }, select: { id: true, name: true } }) : [],
      persons.length
        ? this.db.person.findMany({ where: { id: { in: persons } }, select: { id: true, givenName: true, familyName: true } })
        : [],
    ]);
    return naming([
      ...users.map(({ id, name }): [string, string] => [`staff:${id}`, name]),
      ...people.map(({ id, givenName, familyName }): [string, string] => [`person:${id}`, `${givenName} ${familyName}`]),
    ]);
  }

  /** Everybody who has acted on a case, in one statement. */
  async ofCase(caseId: string): Promise<(actor: string) => string> {
    const rows = await this.db.$queryRaw<{ actor: string; name: string }[]>`
      with acted as (select distinct actor from "Event" where "caseId" = ${caseId})
      select actor, u.name from acted join "User" u on actor like 'staff:%' and u.id = substr(actor, 7)
      union all select actor, p."givenName" || ' ' || p."familyName" from acted join "Person" p on actor like 'person:%' and p.id = substr(actor, 8)`;
    return naming(rows.map(({ actor, name }): [string, string] => [actor, name]));
  }
}

function naming(known: [actor: string, name: string][]): (actor: string) => string {
  const names = new Map([['program', 'by the program'], ...known]);
  return (actor) => names.get(actor) ?? (actor.startsWith('payment:') ? 'Payment' : 'Somebody no longer known');
}
