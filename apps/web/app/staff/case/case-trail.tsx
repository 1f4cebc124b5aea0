import { Breadcrumbs } from '../../parts/breadcrumbs';

/** What every page of a case says about it: where it is and what it is called. */
export interface CaseHead {
  href: string;
  reference: string;
}

/** From the list of work over the case to this page. */
export const CaseTrail = ({
  head: { href, reference },
  here,
  from = { href: '/staff', label: 'My work' },
}: {
  head: CaseHead;
  here?: string;
  from?: { href: string; label: string };
}) => <Breadcrumbs to={[from, ...(here ? [{ href, label: reference }] : [])]} here={here ?? reference} />;
