import type { Program } from '../contract';
import { useWords } from '../language/use-words';
import { Icon } from '../parts/icon';
import { frameWords } from '../words/frame';
import { useRoot } from './use-root';

const dial = (phone: string) => `tel:+1${phone.replace(/\D/g, '')}`;
export const Phone = ({ phone }: { phone: string }) => (
  <a href={dial(phone)} className="ps-nowrap">
    {phone}
  </a>
);

/** "Street, Suite, City, State ZIP" as two lines. */
const lines = (address: string): [string, string] => {
  const parts = address.split(', ');
  return [parts.slice(0, -2).join(', '), parts.slice(-2).join(', ')];
};

/** Back.contact: mail, phone, web site, address. */
export function Contact({ contact }: { contact: Program['contact'] }) {
  const [street, city] = lines(contact.address);
  return (
    <address>
      <Phone phone={contact.phone} />
      <br />
      <a href={`mailto:${contact.email}`}>{contact.email}</a>
      <br />
      <a href={`https://${contact.website.replace(/^https?:\/\//, '')}`}>{contact.website.replace(/^https?:\/\//, '')}</a>
      <br />
      {street}
      <br />
      {city}
    </address>
  );
}

/** Every public and portal page: the 988 line, who runs this (Purpose.authority), contact (Back.contact), revision (RL.revision). */
export function Footer() {
  const words = useWords(frameWords);
  const program = useRoot()?.program;
  const [before, after] = words.care;
  return (
    <footer className="ps-foot">
      <div className="ps-care">
        <div className="ps-wrap">
          <Icon name="favorite" />
          <p>
            {before}
            <a href="tel:988">988</a>
            {after}
          </p>
        </div>
      </div>
      <div className="ps-wrap ps-foot__grid">
        {program && (
          <div>
            <h2>{words.who}</h2>
            <p>{words.whoText(program.authority)}</p>
            <p>{words.revision(program.revision.words)}</p>
          </div>
        )}
        <div>
          <h2>{words.find}</h2>
          <ul>
            <li>
              <a href="/registry">{words.nav.registry}</a>
            </li>
            <li>
              <a href="/how-to-apply">{words.nav.become}</a>
            </li>
            <li>
              <a href="/fees">{words.nav.fees}</a>
            </li>
            <li>
              <a href="/code-of-ethics">{words.nav.code}</a>
            </li>
            <li>
              <a href="/how-to-write-your-certification">{words.credential}</a>
            </li>
            <li>
              <a href="/contact">{words.nav.contact}</a>
            </li>
          </ul>
        </div>
        {program && (
          <div>
            <h2>{words.contact}</h2>
            <Contact contact={program.contact} />
          </div>
        )}
      </div>
    </footer>
  );
}
