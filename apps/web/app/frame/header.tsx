import { useWords } from '../language/use-words';
import { Mark } from '../parts/mark';
import { frameWords } from '../words/frame';
import { LanguageSwitch } from './language-switch';
import { Bar, Menu, type Place } from './navigation';
import { Strip } from './strip';

export const Skip = () => (
  <a className="usa-skipnav" href="#main">
    {useWords(frameWords).skip}
  </a>
);

export function Header({ places }: { places: Place[] }) {
  const words = useWords(frameWords);
  return (
    <header className="ps-head">
      <Strip />
      <div className="ps-wrap">
        <div className="ps-head__top">
          <a className="ps-brand" href="/">
            <Mark />
            <span>
              {words.brand}
              <small>{words.runBy}</small>
            </span>
          </a>
          <LanguageSwitch />
          <Menu places={places} />
        </div>
        <Bar places={places} />
      </div>
    </header>
  );
}
