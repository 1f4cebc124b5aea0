/** Makes the test's processes known to record, door and workbench, as the product's are. */
import { randomUUID } from 'node:crypto';
import { details } from '../../../activities/record/details';
import { type Hand, hands } from '../../../activities/work';
import './errand';
import './follow-up';

const noTables = { write: async () => undefined };
details['errand'] = noTables;
details['follow-up'] = noTables;

/** Fails as often as it is told to; otherwise leaves one file per run, so that a test can count them. */
export const errandHand = { failures: 0 };
(hands as Record<string, Hand<{ notes: number }>>)['errand'] = async ({ storage }, { body }) => {
  if (errandHand.failures-- > 0) throw new Error('the tool broke');
  const key = randomUUID();
  await storage.write(
    `${key.slice(0, 2)}/${key}`,
    (async function* () {
      yield Buffer.from('done');
    })(),
  );
  return { counted: body.notes };
};
