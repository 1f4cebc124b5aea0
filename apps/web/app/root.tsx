import '../theme/generated/theme.css';
import type { ReactNode } from 'react';
import { data, Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches, useRouteLoaderData } from 'react-router';
import { meFor, programFor } from './api/program.server';
import type { Route } from './+types/root';
import { languageOf } from './language/language.server';
import bold from '../theme/fonts/PublicSans-Bold.woff2?url';
import regular from '../theme/fonts/PublicSans-Regular.woff2?url';
import mark from '../theme/mark.svg?url';
import { Fault } from './frame/fault';
import { PublicFrame } from './frame/public-frame';

/** What a route may say about its frame: dense staff pages, and the rare page that needs client JavaScript. */
export interface Handle {
  frame?: 'staff' | 'desk';
  interactive?: boolean;
}

export const links: Route.LinksFunction = () => [
  { rel: 'icon', href: mark, type: 'image/svg+xml' },
  ...[regular, bold].map((href) => ({ rel: 'preload', href, as: 'font' as const, type: 'font/woff2', crossOrigin: 'anonymous' as const })),
];

export async function loader({ request, context }: Route.LoaderArgs) {
  const [program, me] = await Promise.all([programFor(request), meFor(request)]);
  if (!program) throw data({}, { status: 503 });
  const { pathname, search } = new URL(request.url);
  return { language: languageOf(request), nonce: (context as { nonce?: string }).nonce, program, me, path: pathname + search };
}

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root');
  const handles = useMatches().map((match) => match.handle as Handle | undefined);
  return (
    <html lang={root?.language ?? 'en'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#0f6460" />
        <Meta />
        <Links />
      </head>
      <body className={handles.some((handle) => handle?.frame === 'staff') ? 'ps-staff' : undefined}>
        {children}
        {handles.some((handle) => handle?.interactive) && (
          <>
            <ScrollRestoration nonce={root?.nonce} />
            <Scripts nonce={root?.nonce} />
          </>
        )}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return (
    <PublicFrame>
      <Fault error={error} />
    </PublicFrame>
  );
}
