import { read } from '../../api/api.server';
import type { Handle } from '../../root';
import { type Column, DenseTable } from '../../parts/dense-table';
import { Empty } from '../../parts/empty';
import { Page } from '../../parts/page';
import { Pagination } from '../../parts/pagination';
import { Status } from '../../parts/status';
import { Day } from '../../parts/time';
import type { CertificationSearch } from '../contract';
import type { Route } from './+types/search';

export const handle: Handle = { frame: 'staff' };

const address = (q: string, cursor?: string): string => {
  const params = new URLSearchParams({ ...(q && { q }), ...(cursor && { cursor }) });
  return params.size ? `/staff/certifications?${params}` : '/staff/certifications';
};

export async function loader({ request }: Route.LoaderArgs) {
  const params = new URL(request.url).searchParams;
  const q = (params.get('q') ?? '').trim();
  const cursor = params.get('cursor') ?? undefined;
  return { q, cursor, found: await read<CertificationSearch>(request, address(q, cursor)) };
}

type Row = CertificationSearch['certifications'][number];
const columns: Column<Row>[] = [
  { key: 'number', label: 'Number', heads: true, cell: ({ id, number }) => <a href={`/staff/certifications/${id}`}>{number}</a> },
  { key: 'name', label: 'Name', cell: ({ name }) => <strong>{name}</strong> },
  { key: 'status', label: 'Status', cell: ({ tone, statusWords }) => <Status tone={tone}>{statusWords}</Status> },
  { key: 'expires', label: 'Expires', cell: ({ expires }) => <Day day={expires} /> },
];

/** Every certification, by name (former ones too) or number; the search is part of the address. */
export default function SearchPage({ loaderData: { q, cursor, found } }: Route.ComponentProps) {
  const { certifications } = found;
  return (
    <Page title={q ? `Certifications: ${q}` : 'Certifications'}>
      <h1>Certifications</h1>
      <form className="ps-filter" action="/staff/certifications" role="search" aria-label="Search certifications">
        <div>
          <label htmlFor="q">Name or number</label>
          <input className="usa-input" id="q" name="q" type="search" defaultValue={q} maxLength={100} />
        </div>
        <button className="usa-button" type="submit">
          Search
        </button>
        {q && (
          <a className="usa-button usa-button--unstyled" href="/staff/certifications">
            Clear
          </a>
        )}
      </form>
      {certifications.length ? (
        <DenseTable caption="Certifications" columns={columns} rows={certifications} keyOf={({ id }) => id} />
      ) : (
        <Empty>
          <p>
            <strong>{q ? `No certification is found for “${q}”.` : 'Nobody is certified yet.'}</strong>{' '}
            {q && 'Try a family name, also a former one, or a number such as MPSS000123.'}
          </p>
          {q && (
            <p>
              Not sure how it is spelled?{' '}
              <a href={`/registry?${new URLSearchParams({ q })}`}>The public search forgives one typing error</a>.
            </p>
          )}
        </Empty>
      )}
      <Pagination {...(cursor && { first: address(q) })} {...(found.cursor && { next: address(q, found.cursor) })} />
    </Page>
  );
}
