import { useLanguage, useWords } from '../language/use-words';
import { languages } from '../language/language';
import { frameWords } from '../words/frame';
import { useRoot } from './use-root';

const names = { en: 'English', es: 'Español' } as const;

/** Two words, each in its own language; the choice is kept in a cookie and, with an account, for letters too. */
export function LanguageSwitch() {
  const words = useWords(frameWords);
  const current = useLanguage();
  return (
    <form className="ps-lang" method="post" action="/language" aria-label={words.language}>
      <input type="hidden" name="to" value={useRoot()?.path ?? '/'} />
      {languages.map((language) =>
        language === current ? (
          <span key={language} lang={language} aria-current="true">
            {names[language]}
          </span>
        ) : (
          <button key={language} name="language" value={language} lang={language}>
            {names[language]}
          </button>
        ),
      )}
    </form>
  );
}
