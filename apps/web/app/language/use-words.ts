import { useRouteLoaderData } from 'react-router';
import type { Language } from '../contract';
import type { loader } from '../root';
import type { InBoth } from './language';

export const useLanguage = (): Language => useRouteLoaderData<typeof loader>('root')?.language ?? 'en';

/** The table of the language this page is read in. */
export const useWords = <Words>(table: InBoth<Words>): Words => table[useLanguage()];
