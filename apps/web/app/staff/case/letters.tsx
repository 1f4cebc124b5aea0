import type { LetterRow } from '../../contract';
import { Empty } from '../../parts/empty';
import { Rows } from '../../parts/rows';
import { Status } from '../../parts/status';
import { Time } from '../../parts/time';
import { languageNames } from '../language-names';

const looks = {
  requested: { tone: 'wait', icon: 'schedule' },
  accepted: { tone: 'good', icon: 'check_circle' },
  sent: { tone: 'good', icon: 'check_circle' },
  bounced: { tone: 'late', icon: 'error' },
} as const;

export const LetterState = ({ letter }: { letter: LetterRow }) => <Status {...looks[letter.state]}>{letter.stateWords}</Status>;

/** Every letter of the case, as it was sent. */
export const Letters = ({ letters }: { letters: LetterRow[] }) => (
  <section className="ps-section" aria-labelledby="letters">
    <h2 id="letters">
      Letters <span className="ps-count">{letters.length}</span>
    </h2>
    {letters.length ? (
      <Rows
        rows={letters.map((letter) => ({
          id: letter.id,
          href: `/staff/letters/${encodeURIComponent(letter.id)}`,
          label: letter.title,
          meta: (
            <>
              <Time moment={letter.date} /> · {languageNames[letter.language]} · email
            </>
          ),
          end: <LetterState letter={letter} />,
        }))}
      />
    ) : (
      <Empty>
        <p>
          <strong>No letter was due yet.</strong>
        </p>
      </Empty>
    )}
  </section>
);
