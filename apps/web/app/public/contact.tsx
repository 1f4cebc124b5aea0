import { Phone } from '../frame/footer';
import { useProgram } from '../frame/use-root';
import { useWords } from '../language/use-words';
import { Facts } from '../parts/facts';
import { Note } from '../parts/note';
import { Page } from '../parts/page';
import { contactWords } from '../words/contact';

/** Back.contact */
export default function Contact() {
  const words = useWords(contactWords);
  const { contact, authority } = useProgram();
  const site = contact.website.replace(/^https?:\/\//, '');
  return (
    <Page
      title={words.title}
      aside={
        <Note heading={words.ready}>
          <ul className="ps-bullets ps-small">
            {words.readyList.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className="ps-small">{words.privacy}</p>
        </Note>
      }
    >
      <h1>{words.title}</h1>
      <p className="ps-lead">{words.lead}</p>
      <Facts
        facts={[
          { label: words.phone, value: <Phone phone={contact.phone} /> },
          { label: words.email, value: <a href={`mailto:${contact.email}`}>{contact.email}</a> },
          { label: words.website, value: <a href={`https://${site}`}>{site}</a> },
          { label: words.mail, value: `${authority.name}, ${contact.address}` },
        ]}
      />
    </Page>
  );
}
