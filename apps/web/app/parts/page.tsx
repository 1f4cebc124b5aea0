import type { ReactNode } from 'react';
import { frameWords } from '../words/frame';
import { useWords } from '../language/use-words';

/** The document's title; it starts with "Error:" when a form came back with problems. */
export function Title({ of, wrong = false }: { of: string; wrong?: boolean }) {
  const words = useWords(frameWords);
  return <title>{`${wrong ? words.error : ''}${of} – ${words.brand}`}</title>;
}

/** Title, optional breadcrumb and the page's width. With `aside` there are two columns, on a phone one. */
export function Page({
  title,
  wrong,
  trail,
  aside,
  children,
}: {
  title: string;
  wrong?: boolean;
  trail?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="ps-wrap ps-main">
      <Title of={title} {...(wrong && { wrong })} />
      {trail}
      {aside ? (
        <div className="ps-cols">
          <div>{children}</div>
          <div>{aside}</div>
        </div>
      ) : (
        children
      )}
    </div>
  );
}
