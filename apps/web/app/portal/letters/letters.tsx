import { read } from '../../api/api.server';
import type { LetterList } from '../../contract';
import { useWords } from '../../language/use-words';
import { Empty } from '../../parts/empty';
import { Page } from '../../parts/page';
import { letterWords } from '../../words/letters';
import { LetterRows } from '../letter-rows';
import type { Route } from './+types/letters';

export const loader = ({ request }: Route.LoaderArgs) => read<LetterList>(request, '/letters');

export default function Letters({ loaderData: { letters } }: Route.ComponentProps) {
  const words = useWords(letterWords);
  return (
    <Page title={words.title}>
      <h1>{words.title}</h1>
      {letters.length ? (
        <LetterRows letters={letters} />
      ) : (
        <Empty>
          <p>{words.none}</p>
        </Empty>
      )}
    </Page>
  );
}
