import { Empty } from '../../parts/empty';
import { Rows } from '../../parts/rows';
import { Time } from '../../parts/time';
import type { StaffCertification } from '../contract';

/** Former names stay: the registry finds them too. Every change has its proof. */
export const Names = ({ view: { formerNames, changes } }: { view: StaffCertification }) => (
  <section className="ps-section" aria-labelledby="names">
    <h2 id="names">Names and address</h2>
    {formerNames.length > 0 && (
      <p>
        Formerly{' '}
        {formerNames.map(({ name, until }, index) => (
          <span key={`${name} ${until.at}`}>
            {index > 0 && ', '}
            <strong>{name}</strong> until <Time moment={until} />
          </span>
        ))}
      </p>
    )}
    {changes.length ? (
      <Rows
        rows={changes.map(({ id, words, documentId, applied }) => ({
          id,
          label: <strong>{words}</strong>,
          meta: (
            <>
              <Time moment={applied} /> · <a href={`/api/documents/${documentId}/content`}>Proof</a>
            </>
          ),
        }))}
      />
    ) : (
      <Empty>
        <p>
          <strong>Nothing was changed since the certification was issued.</strong>
        </p>
      </Empty>
    )}
  </section>
);
