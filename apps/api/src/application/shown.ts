import type { Shown as ShownCase } from '../cases/shown';

/** An application as every reader sees it. */
export type Shown = ShownCase<'application'>;
