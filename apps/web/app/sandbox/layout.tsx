/** The sandbox wears the frame of the console. */
export { default, ErrorBoundary, handle } from '../staff/layout';
