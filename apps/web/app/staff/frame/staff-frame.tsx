import type { ReactNode } from 'react';
import type { Me } from '../../contract';
import { Skip } from '../../frame/header';
import { Strip } from '../../frame/strip';
import { useRoot } from '../../frame/use-root';
import { Mark } from '../../parts/mark';

interface Place {
  href: string;
  label: string;
}

/** What this account may open; the address decides which one is marked as the current page. */
function places(me: Me | undefined, sandbox: boolean): Place[] {
  const may = (permission: Me['user']['permissions'][number]) => me?.user.permissions.includes(permission);
  return [
    ...(may('applications:read') ? [{ href: '/staff', label: 'My work' }] : []),
    ...(may('certifications:read') ? [{ href: '/staff/certifications', label: 'Certifications' }] : []),
    ...(may('exam-vendor:manage') ? [{ href: '/staff/exam-vendor', label: 'Exam vendor' }] : []),
    ...(may('tasks:work') ? [{ href: '/staff/tasks', label: 'Tasks' }] : []),
    ...(may('operations:read') ? [{ href: '/operations', label: 'Operations' }] : []),
    ...(sandbox ? [{ href: '/sandbox/clock', label: 'Sandbox' }] : []),
  ];
}

/** The longest address that the path begins with: a case is part of "My work", a task is not. */
function current(path: string, all: Place[]): string | undefined {
  const above = all.filter(({ href }) => path === href || path.startsWith(`${href}/`));
  return above.sort((a, b) => b.href.length - a.href.length)[0]?.href;
}

/** The dark bar of the console, dense text, no footer. English, as the console is. */
export function StaffFrame({ children }: { children: ReactNode }) {
  const root = useRoot();
  const all = places(root?.me, root?.program?.mode === 'sandbox');
  const here = current((root?.path ?? '').split('?')[0] ?? '', all);
  return (
    <>
      <Skip />
      <header>
        <Strip />
        <div className="ps-bar">
          <div className="ps-wrap">
            <a className="ps-bar__brand" href={all[0]?.href ?? '/'}>
              <Mark />
              <span>Certification console</span>
            </a>
            <nav aria-label="Main">
              <ul>
                {all.map(({ href, label }) => (
                  <li key={href}>
                    <a href={href} aria-current={href === here ? 'page' : undefined}>
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            {all.some(({ href }) => href === '/staff') && <Find />}
            {root?.me && <Account name={root.me.user.name} />}
          </div>
        </div>
      </header>
      <main id="main">{children}</main>
    </>
  );
}

const Find = () => (
  <form className="ps-bar__find" role="search" action="/staff">
    <label className="ps-vh" htmlFor="find">
      Find a case or person
    </label>
    <input className="usa-input" id="find" name="q" type="search" placeholder="Case or person" />
    <button className="usa-button" type="submit">
      Find
    </button>
  </form>
);

const Account = ({ name }: { name: string }) => (
  <form className="ps-bar__me" method="post" action="/sign-out">
    <span>{name}</span> <button type="submit">Sign out</button>
  </form>
);
