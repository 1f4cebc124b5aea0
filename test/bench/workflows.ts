/** The product's processes, and what they are measured against. */
import * as wf from '@temporalio/workflow';
import type { BareActivities, Step } from './bare';

export * from '../../workflows';
export { bare } from '../harness/workflows';

const { insertRow, note, send } = wf.proxyActivities<BareActivities>({ startToCloseTimeout: '10s' });
export const tell = wf.defineUpdate<void, [Step]>('tell');

/** A sandbox's date moves by signals: the instant that is awaited has come. */
export const moved = wf.defineSignal('moved');

/** The fewest events that the same messages, activities and timers can have: each answer says what follows, nothing is decided here. */
export async function smallest(instants: Step[] = []): Promise<void> {
  let last = false;
  let busy = 0;
  let due: number | undefined;
  const hear = async (step: Step): Promise<void> => {
    busy += 1;
    const answer = await note(step);
    due = answer.due;
    last = answer.last ?? false;
    busy += answer.letters;
    for (let letter = 0; letter < answer.letters; letter += 1) {
      void send(`${step.id}/${letter}`).then(() => {
        busy -= 1;
        if (answer.dueAfterLetters !== undefined) due = answer.dueAfterLetters;
      });
    }
    busy -= 1;
  };
  wf.setHandler(tell, hear);
  wf.setHandler(moved, () => {
    const step = instants.shift();
    due = undefined;
    if (step) void hear(step);
  });
  const ended = () => last && busy === 0 && wf.allHandlersFinished();
  while (!ended()) {
    const armed = due;
    const changed = () => due !== armed || ended();
    if (armed === undefined) await wf.condition(changed);
    else await wf.condition(changed, armed);
  }
}

/** One timer, to the same instant as everybody's, and one row. */
export async function oneTimer(at: number, id: string): Promise<void> {
  await wf.sleep(at - Date.now());
  await insertRow(id);
}

export const nothing = wf.defineUpdate<void>('nothing');
/** Every update is a workflow task in which nothing happens. */
export async function empty(): Promise<void> {
  wf.setHandler(nothing, () => undefined);
  await wf.condition(() => false);
}
