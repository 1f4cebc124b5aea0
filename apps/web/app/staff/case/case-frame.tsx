import type { ReactNode } from 'react';
import { Facts } from '../../parts/facts';
import { Page } from '../../parts/page';
import { Timeline } from '../../parts/timeline';
import type { CaseParts } from '../contract';
import { CaseStatus } from './case-status';
import { CaseTasks } from './case-tasks';
import { CaseTrail } from './case-trail';
import { Deadlines } from './deadlines';
import { type Place, JumpBar } from './jump-bar';
import { Letters } from './letters';
import { Notices } from './notices';
import { Related } from './related';
import { TemporalLink } from './temporal-link';

/** A case of any kind: what it stands at, its own sections, letters and timeline; beside them what can be done and what is due. */
export function CaseFrame({
  view,
  href,
  from,
  done,
  places,
  actions,
  person,
  children,
}: {
  view: CaseParts;
  href: string;
  /** The list it belongs to, when that is not the list of work. */
  from?: { href: string; label: string };
  /** What the click before has done, in a sentence. */
  done: string | undefined;
  /** The case's own sections, for the jump bar. */
  places: Place[];
  actions: ReactNode;
  person: { label: string; value: ReactNode }[];
  children: ReactNode;
}) {
  return (
    <Page
      title={`${view.reference}, ${view.name}`}
      trail={<CaseTrail head={{ href, reference: view.reference }} {...(from && { from })} />}
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
          <JumpBar places={places} />
          {children}
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
          {actions}
          <Deadlines deadlines={view.deadlines} />
          <CaseTasks tasks={view.tasks} />
          <section aria-labelledby="person">
            <h2 id="person">Person</h2>
            <Facts facts={person} />
          </section>
          <Related cases={view.related} />
        </div>
      </div>
    </Page>
  );
}
