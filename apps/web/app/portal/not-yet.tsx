import { Empty } from '../parts/empty';
import { Page } from '../parts/page';

interface NotYetWords {
  title: string;
  heading: string;
  text: string;
  /** Where things stand meanwhile. */
  href: string;
  link: string;
}

/** A page of the portal whose case does not exist yet: what will be here. */
export const NotYet = ({ title, heading, text, href, link }: NotYetWords) => (
  <Page title={title}>
    <h1>{title}</h1>
    <Empty>
      <p>
        <strong>{heading}.</strong> {text}
      </p>
      <p>
        <a href={href}>{link}</a>
      </p>
    </Empty>
  </Page>
);
