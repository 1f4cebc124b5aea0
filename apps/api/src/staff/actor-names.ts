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
    const names = new Map<string, string>([
      ['program', 'by the clock'],
      ...users.map(({ id, name }): [string, string] => [`staff:${id}`, name]),
      ...people.map(({ id, givenName, familyName }): [string, string] => [`person:${id}`, `${givenName} ${familyName}`]),
    ]);
    return (actor) => names.get(actor) ?? (actor.startsWith('payment:') ? 'Payment' : 'Somebody no longer known');
  }
}
