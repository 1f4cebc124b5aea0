import { Alert } from '../../parts/alert';

/** What the click before has done. */
export const Notices = ({ done }: { done: string | undefined }) =>
  done ? (
    <Alert tone="success" announce>
      {done}
    </Alert>
  ) : null;

/** The sentence for the name in the address; the words are ours, the address only says which. */
export function doneIn(request: Request, sentences: Record<string, string>): string | undefined {
  const name = new URL(request.url).searchParams.get('done');
  return name !== null && Object.hasOwn(sentences, name) ? sentences[name] : undefined;
}
