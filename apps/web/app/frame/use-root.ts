import { useRouteLoaderData } from 'react-router';
import type { loader } from '../root';

/** Program, visitor and path of this request; undefined only while an error happened before them. */
export const useRoot = () => useRouteLoaderData<typeof loader>('root');

/** Contact, authority and fees, where a page cannot say anything true without them. */
export function useProgram() {
  const program = useRoot()?.program;
  if (!program) throw new Error('the program has not been read');
  return program;
}
