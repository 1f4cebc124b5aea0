import type { ReactNode } from 'react';

/** Only when something happened or is at risk. `announce` for what the person just caused. */
export const Alert = ({
  tone,
  heading,
  announce = false,
  level = 2,
  children,
}: {
  tone: 'info' | 'success' | 'warning' | 'error';
  heading?: string;
  announce?: boolean;
  level?: 2 | 3;
  children: ReactNode;
}) => {
  const Heading = `h${level}` as const;
  return (
    <div className={`usa-alert usa-alert--${tone}`} role={announce ? (tone === 'error' ? 'alert' : 'status') : undefined}>
      <div className="usa-alert__body">
        {heading && <Heading className="usa-alert__heading">{heading}</Heading>}
        <p className="usa-alert__text">{children}</p>
      </div>
    </div>
  );
};
