import { read } from '../../api/api.server';
import { Facts } from '../../parts/facts';
import { Page } from '../../parts/page';
import { Timeline } from '../../parts/timeline';
import type { Handle } from '../../root';
import type { StaffCase } from '../contract';
import type { Route } from './+types/case';
import { Actions } from './actions';
import { CaseStatus } from './case-status';
import { CaseTasks } from './case-tasks';
import { CaseTrail } from './case-trail';
import { Checklist } from './checklist';
import { Deadlines } from './deadlines';
import { Documents } from './documents';
import { JumpBar } from './jump-bar';
import { Letters } from './letters';
import { Linked } from './linked';
import { Notices } from './notices';
import { Requests } from './requests';
import { TemporalLink } from './temporal-link';

export const handle: Handle = { frame: 'staff' };

export const loader = async ({ request, params }: Route.LoaderArgs) => ({
  view: await read<StaffCase>(request, `/staff/applications/${params.id}`),
  done: new URL(request.url).searchParams.get('done'),
});

/** One application: what it stands at, what is due and why, what can be done, and everything that happened. */
export default function CasePage({ loaderData: { view, done } }: Route.ComponentProps) {
  return (
    <Page
      title={`${view.reference}, ${view.name}`}
      trail={<CaseTrail head={{ href: `/staff/applications/${view.id}`, reference: view.reference }} />}
    >
      <Notices done={done} />
      <div className="ps-case">
        <div className="ps-case__top">
          <h1>{view.name}</h1>
          <CaseStatus view={view} />
        </div>
        <Facts strip facts={view.strip} />
      </div>
      <div className="ps-cols ps-cols--wide-aside">
        <div>
          <JumpBar />
          <Checklist view={view} />
          <Documents documents={view.documents} checklist={view.checklist} />
          <Requests requests={view.requests} />
          <Letters letters={view.letters} />
          <section className="ps-section" aria-labelledby="time">
            <div className="ps-section__head">
              <h2 id="time">Timeline</h2>
              <TemporalLink href={view.temporalUrl} />
            </div>
            <Timeline rows={view.timeline} showCodes />
          </section>
        </div>
        <div className="ps-aside">
          <Actions view={view} />
          <Deadlines deadlines={view.deadlines} />
          <CaseTasks tasks={view.tasks} />
          <Linked view={view} />
        </div>
      </div>
    </Page>
  );
}
