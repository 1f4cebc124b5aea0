import { useWords } from '../../language/use-words';
import { Alert } from '../../parts/alert';
import { registryWords } from '../../words/registry';

/** 429: nobody is locked out, so it says when to go on. */
export function TooOften({ seconds }: { seconds: number | undefined }) {
  const words = useWords(registryWords).tooOften;
  return (
    <Alert tone="warning" heading={words.heading} announce>
      {words.text(seconds ?? 1)}
    </Alert>
  );
}
