import type { INestApplicationContext } from '@nestjs/common';
import { fromDay, fromInstant } from '../../../../../cases/rows';
import { dayOf, type Instant } from '../../../../../policy/calendar';
import { AUTH, type Auth } from '../../account/auth';
import { Database } from '../../database/database';
import type { Invented } from './person';

/** People with an account and a recorded orientation viewing (201.2). They share one password; hashing it for each would take a second per ten people. */
export async function settle(app: INestApplicationContext, people: readonly Invented[], at: Instant, password: string): Promise<void> {
  const db = app.get(Database);
  const { password: passwords } = await app.get<Auth>(AUTH).$context;
  const hash = await passwords.hash(password);
  const createdAt = fromInstant(at);
  const orientationViewedOn = fromDay(dayOf(at));
  const rows = people.map(({ id, givenName, familyName, email, phone, language }) => ({
    person: { id, givenName, familyName, email, phone, language, orientationViewedOn, createdAt },
    user: { id, personId: id, name: `${givenName} ${familyName}`, email, emailVerified: true },
    account: { id, accountId: id, userId: id, providerId: 'credential', password: hash },
  }));
  await db.$transaction([
    db.person.createMany({ data: rows.map(({ person }) => person), skipDuplicates: true }),
    db.user.createMany({ data: rows.map(({ user }) => user), skipDuplicates: true }),
    db.account.createMany({ data: rows.map(({ account }) => account), skipDuplicates: true }),
  ]);
}
