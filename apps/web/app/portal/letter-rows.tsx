import type { LetterRow } from '../contract';
import { useLanguage, useWords } from '../language/use-words';
import { Rows } from '../parts/rows';
import { Time } from '../parts/time';
import { letterWords } from '../words/letters';

/** Letters with their day and how far they got; the language only where it is not the reader's. */
export function LetterRows({ letters }: { letters: LetterRow[] }) {
  const words = useWords(letterWords);
  const reader = useLanguage();
  return (
    <Rows
      rows={letters.map(({ id, title, date, stateWords, language }) => ({
        id,
        href: `/portal/letters/${encodeURIComponent(id)}`,
        label: title,
        meta: (
          <>
            <Time moment={date} /> · {stateWords}
            {language !== reader && ` · ${words.languages[language]}`}
          </>
        ),
      }))}
    />
  );
}
