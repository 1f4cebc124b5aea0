import { Empty } from '../../parts/empty';
import { Rows } from '../../parts/rows';
import { Status } from '../../parts/status';
import type { IconName } from '../../../theme/icons.mts';
import type { RequestView } from '../contract';

const icons: Record<string, IconName> = { good: 'check_circle', turn: 'schedule', late: 'cancel' };

/** What we asked the applicant for, and what came of it. */
export function Requests({ requests }: { requests: RequestView[] }) {
  const open = requests.filter((request) => request.tone === 'turn').length;
  return (
    <section className="ps-section" aria-labelledby="req">
      <h2 id="req">
        Requests to the applicant <span className="ps-count">{open} open</span>
      </h2>
      {requests.length ? (
        <Rows
          rows={requests.map((request, index) => ({
            id: `${request.item}-${index}`,
            label: (
              <>
                <strong>{request.label}</strong>
                {request.codes.map((code) => (
                  <span key={code}>
                    {' '}
                    <span className="ps-code">{code}</span>
                  </span>
                ))}
              </>
            ),
            meta: (
              <>
                {request.asked} · {request.dueWords}
              </>
            ),
            end: (
              <Status
                tone={request.tone === 'turn' || request.tone === 'plain' ? 'off' : request.tone}
                icon={icons[request.tone] ?? 'radio_button_unchecked'}
              >
                {request.state}
              </Status>
            ),
          }))}
        />
      ) : (
        <Empty>
          <p>
            <strong>Nothing was asked for again.</strong>
          </p>
        </Empty>
      )}
    </section>
  );
}
