import { useWords } from '../../language/use-words';
import { partWords } from '../../words/parts';
import { reviewWords } from '../../words/review';

/** A date as it was typed (YYYY-MM-DD), written out in the reader's language. */
export function useDateWords(): (date: string) => string {
  const { months } = useWords(partWords);
  const words = useWords(reviewWords);
  return (date) => {
    const [year = '', month = '', day = ''] = date.split('-');
    return words.date(Number(day), months[Number(month) - 1] ?? month, year);
  };
}
