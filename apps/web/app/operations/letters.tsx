import { CommandKey } from '../forms/form';
import { Time } from '../parts/time';
import type { LetterWaiting } from './contract';
import { CaseLink, List } from './list';

/** Letters that have not left. They are tried for ever; sending one again does not wait for the next try. */
export const Letters = ({ rows }: { rows: LetterWaiting[] }) => (
  <List
    id="letters"
    heading="Letters waiting to leave"
    empty="Every letter is out."
    rows={rows}
    keyOf={(row) => row.id}
    columns={[
      { key: 'what', label: 'Letter', heads: true, cell: (row) => row.kind },
      { key: 'since', label: 'Since', cell: (row) => <Time moment={row.requested} /> },
      { key: 'case', label: 'Case', cell: (row) => <CaseLink row={row} /> },
      { key: 'tries', label: 'Tries', className: 'ps-num', cell: (row) => row.attempts },
      { key: 'error', label: 'Last error', cell: (row) => row.lastError ?? '–' },
      {
        key: 'resend',
        label: 'Send again',
        cell: (row) => (
          <form method="post" action="/operations?index" aria-label={`Send again: ${row.kind}, ${row.reference}`}>
            <CommandKey />
            <input type="hidden" name="letter" value={row.id} />
            <button className="usa-button usa-button--outline usa-button--small" type="submit">
              Send again
              <span className="ps-vh">
                : {row.kind}, {row.reference}
              </span>
            </button>
          </form>
        ),
      },
    ]}
  />
);
