import { Facts } from '../../parts/facts';

/** What a decision is about, read before it is confirmed. */
export const CheckFirst = ({ facts }: { facts: { label: string; value: string }[] }) => (
  <section className="ps-section" aria-labelledby="check">
    <h2 id="check">Check before you confirm</h2>
    <Facts facts={facts} />
  </section>
);
