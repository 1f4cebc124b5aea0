import type { ReactNode } from 'react';
import { useWords } from '../language/use-words';
import { frameWords } from '../words/frame';
import { Footer } from './footer';
import { Header, Skip } from './header';

export function PortalFrame({ children }: { children: ReactNode }) {
  const { nav } = useWords(frameWords);
  return (
    <>
      <Skip />
      <Header
        places={[
          { href: '/portal', label: nav.home },
          { href: '/portal/application', label: nav.application },
          { href: '/portal/exam', label: nav.exam },
          { href: '/portal/certification', label: nav.certification },
          { href: '/portal/letters', label: nav.letters },
          { href: '/portal/payments', label: nav.payments },
          { href: '/portal/details', label: nav.details },
          { href: '/contact', label: nav.help },
          { href: '/sign-out', label: nav.signOut, post: true },
        ]}
      />
      <main id="main">{children}</main>
      <Footer />
    </>
  );
}
