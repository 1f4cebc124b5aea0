import type { Client } from '@temporalio/client';
import type { Asking as Way } from '../../../../cases/ask';

/** Client and queue, as Nest injects them. */
export abstract class Asking implements Way {
  abstract client: Client;
  abstract taskQueue: string;
}
