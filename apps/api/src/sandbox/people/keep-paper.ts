import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import { ProgramClock } from '../../../../../cases/clock';
import type { SignedIn } from '../../account/session';
import { DocumentService } from '../../document/document.service';
import { idOfKey } from '../../http/key.decorator';
import { paper } from '../paper';

interface Sheet {
  item: string;
  /** Draft or case that it belongs to. */
  target: string;
  name: string;
  lines: string[];
  key: string;
}

/** A paper as somebody uploads it; its id. The same key keeps it once. */
export async function keepPaper(app: INestApplicationContext, me: SignedIn, { item, target, name, lines, key }: Sheet): Promise<string> {
  const documents = app.get(DocumentService);
  const content = paper(lines);
  const id = idOfKey(me.actor, `file ${key}`);
  const storageKey = `${id.slice(0, 2)}/${id}`;
  await documents.storage.remove(storageKey); // of a run that was interrupted
  await documents.storage.write(storageKey, Readable.from([content]));
  const sha256 = createHash('sha256').update(content).digest('hex');
  const file = { storageKey, fileName: name, type: 'application/pdf' as const, bytes: content.length, sha256 };
  return (await documents.keep({ fields: { item, for: target }, ...file }, await app.get(ProgramClock).now(), me, key)).id;
}
