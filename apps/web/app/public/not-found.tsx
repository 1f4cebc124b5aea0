import { data } from 'react-router';

/** Any other address: the error page of the site, in the visitor's language. */
export const loader = () => {
  throw data({ code: 'not-found' }, { status: 404 });
};
export const action = loader;

export default function NotFound() {
  return null;
}
