import { CommandKey } from '../forms/form';
import { Time } from '../parts/time';
import type { LetterWaiting, WorkWaiting } from './contract';
import { CaseLink, List } from './list';

/** What has to leave the house and has not: tried for ever; trying now does not wait for the next try. */
function Waiting({
  id,
  heading,
  empty,
  what,
  again,
  rows,
}: {
  id: 'letter' | 'work';
  heading: string;
  empty: string;
  what: string;
  again: string;
  rows: (LetterWaiting | WorkWaiting)[];
}) {
  return (
    <List
      id={id}
      heading={heading}
      empty={empty}
      rows={rows}
      keyOf={(row) => row.id}
      columns={[
        { key: 'what', label: what, heads: true, cell: (row) => row.kind },
        { key: 'since', label: 'Since', cell: (row) => <Time moment={row.requested} /> },
        { key: 'case', label: 'Case', cell: (row) => <CaseLink row={row} /> },
        { key: 'tries', label: 'Tries', className: 'ps-num', cell: (row) => row.attempts },
        { key: 'error', label: 'Last error', cell: (row) => row.lastError ?? '–' },
        {
          key: 'again',
          label: again,
          cell: (row) => (
            <form method="post" action="/operations?index" aria-label={`${again}: ${row.kind}, ${row.reference}`}>
              <CommandKey />
              <input type="hidden" name={id} value={row.id} />
              <button className="usa-button usa-button--outline usa-button--small" type="submit">
                {again}
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
}

export const Letters = ({ rows }: { rows: LetterWaiting[] }) => (
  <Waiting id="letter" heading="Letters waiting to leave" empty="Every letter is out." what="Letter" again="Send again" rows={rows} />
);

/** Documents, exchanges with the exam vendor, comparisons. */
export const Works = ({ rows }: { rows: WorkWaiting[] }) => (
  <Waiting id="work" heading="Work under way" empty="All work of the program is done." what="Work" again="Try now" rows={rows} />
);
