/** Somebody whose application is approved, and what the exam vendor says about them. */
import { randomUUID } from 'node:crypto';
import { idAfter } from '../../../policy/case-id';
import type { Instant } from '../../../policy/calendar';
import { eventually } from '../../harness/eventually';
import { verdict } from '../../harness/world';
import type { Account, Site } from './site';

/** Opened for the approval by the program itself. Its id, once it is recorded. A name that is given stands in the application. */
export async function candidacyOf(site: Site, account: Account, name?: { givenName: string; familyName: string }): Promise<string> {
  const { world } = site;
  const application = await world.submitted([], account.personId!);
  if (name)
    await world.rows(
      'update "Application" set "givenName" = $1, "familyName" = $2 where "caseId" = $3',
      name.givenName,
      name.familyName,
      application,
    );
  await world.judgeAll(application);
  const reply = await world.tell('approve', application, {});
  if (verdict(reply) !== '200') throw new Error(`not approved: ${JSON.stringify(reply)}`);
  const id = idAfter(application);
  await eventually('the candidacy', async () => (await world.stage(id)) !== 'none');
  return id;
}

/** What the vendor's case tells a candidacy, or staff by hand where the test says so. */
export async function tellCandidacy(site: Site, id: string, command: string, body: object = {}, actor = 'program'): Promise<void> {
  const reply = await site.world.gateway.tell({ kind: 'candidacy', caseId: id, command, actor, key: randomUUID(), body });
  if (verdict(reply) !== '200') throw new Error(`${command}: ${JSON.stringify(reply)}`);
}

/** The fee that is due now, paid by a card. */
export async function payExam(site: Site, id: string): Promise<void> {
  await tellCandidacy(site, id, 'payFee', { payment: randomUUID() }, `payment:${randomUUID()}`);
}

export interface Paid {
  authorization: string;
  examId: string;
}
/** The newest authorization, once a payment has reached the candidacy. */
export async function authorizationOf(site: Site, id: string, ordinal = 1): Promise<Paid> {
  const read = async () =>
    (
      await site.world.rows<Paid>(
        `select a.id as authorization, c."examId" from "ExamAttempt" a join "Candidacy" c using ("caseId") where "caseId" = $1 and ordinal = $2`,
        id,
        ordinal,
      )
    )[0];
  await eventually('the attempt', async () => (await read()) !== undefined);
  return (await read())!;
}

/** The exam day lies before the day the world stands at. */
export async function reports(
  site: Site,
  id: string,
  authorization: string,
  as: 'passed' | 'failed' | 'no-show',
  at: Instant,
): Promise<void> {
  await site.world.walk(at);
  await tellCandidacy(site, id, 'result', { authorization, as, examOn: at.slice(0, 10), row: randomUUID() });
}

/** Somebody who passed at the first try. The id of the certification, once its certificate is made. */
export async function certificationOf(site: Site, account?: Account): Promise<string> {
  const { world } = site;
  const candidacy = await candidacyOf(site, account ?? (await site.applicant()));
  await payExam(site, candidacy);
  const { authorization } = await authorizationOf(site, candidacy);
  await tellCandidacy(site, candidacy, 'result', { authorization, as: 'passed', examOn: '2027-03-03', row: randomUUID() });
  const id = idAfter(candidacy);
  await eventually(
    'the certificate',
    async () => (await world.rows('select 1 from "Certificate" where "caseId" = $1 and files is not null', id)).length === 1,
  );
  return id;
}
