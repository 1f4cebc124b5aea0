import { Icon } from '../../parts/icon';

/** The same story as the operators see it. */
export const TemporalLink = ({ href }: { href: string | undefined }) =>
  href ? (
    <p className="ps-small">
      <a href={href} rel="noreferrer">
        Process history in Temporal <Icon name="launch" />
        <span className="ps-vh">, another site</span>
      </a>
    </p>
  ) : null;
