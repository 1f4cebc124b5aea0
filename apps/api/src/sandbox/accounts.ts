import { ProgramClock } from '../../../../cases/clock';
import { fromDay } from '../../../../cases/rows';
import type { Auth } from '../account/auth';
import { dayOf } from '../../../../policy/calendar';
import type { Role } from '../account/permissions';
import type { Database } from '../database/database';

export interface SandboxAccount {
  role: Role;
  name: string;
  email: string;
  password: string;
  language?: 'en' | 'es';
  /** 201.2: a stand-in until the video has its player. One account has none, to see the refusal. */
  orientationViewed?: boolean;
}

const viewed = { orientationViewed: true } as const;

/** Only for a sandbox, which listens to its own machine alone: everybody may know these passwords. */
export const sandboxAccounts: readonly SandboxAccount[] = [
  { role: 'applicant', name: 'Ana Rivera', email: 'ana@example.org', password: 'ana goes the long way', ...viewed },
  { role: 'applicant', name: 'Luis Herrera', email: 'luis@example.org', password: 'luis va paso a paso', language: 'es', ...viewed },
  { role: 'applicant', name: 'Mei Chen', email: 'mei@example.org', password: 'mei reads every page', ...viewed },
  { role: 'applicant', name: 'Sam Okafor', email: 'sam@example.org', password: 'sam has not seen the video' },
  { role: 'reviewer', name: 'Dana Brooks', email: 'dana@example.org', password: 'dana checks the papers' },
  { role: 'reviewer', name: 'Kim Tran', email: 'kim@example.org', password: 'kim is the second person' },
  { role: 'finance', name: 'Priya Nair', email: 'priya@example.org', password: 'priya counts the cents' },
  { role: 'operator', name: 'Otis Grant', email: 'otis@example.org', password: 'otis keeps it running' },
];

/** Makes the accounts that are not there yet; one that exists stays as it is. */
export async function seedAccounts(db: Database, clock: ProgramClock, auth: Auth): Promise<void> {
  const today = dayOf(await clock.now());
  for (const { role, name, email, password, language = 'en', orientationViewed } of sandboxAccounts) {
    if (await db.user.findUnique({ where: { email }, select: { id: true } })) continue;
    const body = { name, email, password, language };
    await auth.api.signUpEmail({ body });
    const { id, personId } = await db.user.findUniqueOrThrow({ where: { email } });
    if (!personId) throw new Error(`no person behind ${role} ${id}`);
    if (role === 'applicant') {
      await db.person.update({
        where: { id: personId },
        data: { language, orientationViewedOn: orientationViewed ? fromDay(today) : null },
      });
    } else {
      await db.user.update({ where: { id }, data: { role, personId: null } });
      await db.person.delete({ where: { id: personId } });
    }
  }
}

/** Stand-in until provider approval is a process: who may give the 80-hour training, and when (202.1.G.provider comes with it). */
export const sandboxProviders = [
  { id: 'provider-redwood', name: 'Redwood Peer Academy', type: 'core', from: '2022-07-01' },
  { id: 'provider-bay', name: 'Bay Recovery College', type: 'core', from: '2023-01-15' },
  { id: 'provider-valle', name: 'Instituto del Valle', type: 'core', from: '2024-04-01' },
  { id: 'provider-sierra', name: 'Sierra Peer Training (closed)', type: 'core', from: '2022-07-01', through: '2024-06-30' },
] as const;

export async function seedProviders(db: Database): Promise<void> {
  await db.approvedProvider.createMany({
    data: sandboxProviders.map((provider) => ({
      id: provider.id,
      name: provider.name,
      type: provider.type,
      fromOn: fromDay(provider.from),
      throughOn: 'through' in provider ? fromDay(provider.through) : null,
    })),
    skipDuplicates: true,
  });
}
