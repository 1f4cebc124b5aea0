import { readdirSync } from 'node:fs';
import { type Draft, type ProblemBody, startDraft } from '../applicant';
import { type Door, openDoor, type Visitor } from '../door';

export interface DocumentBody {
  id: string;
  item: string;
  fileName: string;
  type: string;
  bytes: number;
  sha256: string;
  received: { at: string };
}

interface Sending {
  name?: string;
  item?: string;
  target?: string;
  key?: string;
  from?: Visitor;
}

/** A door with somebody who has a draft, and a way to send files to it. */
export async function openWithDraft() {
  const door: Door = await openDoor();
  const ana = await door.applicant();
  const draft: Draft = await startDraft(ana);
  return {
    door,
    ana,
    draft,
    /** The files that lie in storage now. */
    files: () => readdirSync(door.environment.STORAGE_DIR, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()),
    send: (content: Buffer<ArrayBuffer>, { name = 'diploma.pdf', item = 'diploma', target = draft.id, key, from = ana }: Sending = {}) =>
      from.upload<DocumentBody & ProblemBody>({ item, for: target }, { name, content }, key ? { key } : {}),
  };
}
