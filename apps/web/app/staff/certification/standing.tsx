import { Facts } from '../../parts/facts';
import { Rows } from '../../parts/rows';
import { Status } from '../../parts/status';
import { Day, Time } from '../../parts/time';
import type { StaffCertification } from '../contract';

/** 500.2: what the public sees; then the terms and everything that was done to it. Sanctions come from their own processes (703.4). */
export const Standing = ({ view }: { view: StaffCertification }) => (
  <section className="ps-section" aria-labelledby="standing">
    <div className="ps-section__head">
      <h2 id="standing">Standing</h2>
      <p className="ps-small">
        <a href={view.registry.href}>Public page</a>
      </p>
    </div>
    <Facts
      facts={[
        { label: 'Number', value: view.number },
        { label: 'Status, as the public sees it', value: view.registry.status },
        { label: 'Action, as the public sees it', value: view.registry.action },
        { label: 'Active since', value: <Day day={view.activeFrom} /> },
        { label: 'Expires', value: <Day day={view.expires} /> },
        { label: 'Issued', value: <Day day={view.issued} /> },
        { label: 'Exam passed', value: <Day day={view.examOn} /> },
      ]}
    />
    <h3>Terms</h3>
    <Rows
      rows={view.terms.map(({ from, through, current }) => ({
        id: from.on,
        label: (
          <>
            <Day day={from} /> to <Day day={through} />
          </>
        ),
        end: <Status tone={current ? 'good' : 'off'}>{current ? 'Current term' : 'Past term'}</Status>,
      }))}
    />
    {view.taken.length > 0 && (
      <>
        <h3>Actions taken</h3>
        <Rows
          rows={view.taken.map(({ kind, words, at, source }) => ({
            id: `${kind} ${at.at}`,
            label: <strong>{words}</strong>,
            meta: (
              <>
                <Time moment={at} />
                {source && ` · ${source}`}
              </>
            ),
          }))}
        />
      </>
    )}
  </section>
);
