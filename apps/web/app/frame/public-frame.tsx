import type { ReactNode } from 'react';
import { homeOf } from '../account/home-of';
import { useWords } from '../language/use-words';
import { frameWords } from '../words/frame';
import { Footer } from './footer';
import { Header, Skip } from './header';
import type { Place } from './navigation';
import { useRoot } from './use-root';

export function PublicFrame({ children }: { children: ReactNode }) {
  const { nav } = useWords(frameWords);
  const me = useRoot()?.me;
  const mine: Place = me
    ? { href: homeOf(me), label: me.user.role === 'applicant' ? nav.myPage : nav.console }
    : { href: '/sign-in', label: nav.signIn };
  const places: Place[] = [
    { href: '/registry', label: nav.registry },
    { href: '/how-to-apply', label: nav.become },
    { href: '/fees', label: nav.fees },
    { href: '/code-of-ethics', label: nav.code },
    { href: '/contact', label: nav.contact },
    mine,
  ];
  return (
    <>
      <Skip />
      <Header places={places} />
      <main id="main">{children}</main>
      <Footer />
    </>
  );
}
