/** The product's processes, and what they are measured against. */
import * as wf from '@temporalio/workflow';
import type { BareActivities, Step } from './bare';

export * from '../../workflows';
export { bare } from '../harness/workflows';

const { note, send } = wf.proxyActivities<BareActivities>({ startToCloseTimeout: '10s' });
export const tell = wf.defineUpdate<void, [Step]>('tell');

/** The fewest events that the same messages, activities and timers can have: each answer says what follows, nothing is decided here. */
export async function smallest(): Promise<void> {
  let last = false;
  let sending = 0;
  let due: number | undefined;
  wf.setHandler(tell, async (step) => {
    const answer = await note(step);
    due = answer.due;
    last = answer.last ?? false;
    for (let letter = 0; letter < answer.letters; letter += 1) {
      sending += 1;
      void send(`${step.id}/${letter}`).then(() => {
        sending -= 1;
        due = answer.dueAfterLetters;
      });
    }
  });
  const ended = () => last && sending === 0 && wf.allHandlersFinished();
  while (!ended()) {
    const armed = due;
    const moved = () => due !== armed || ended();
    if (armed === undefined) await wf.condition(moved);
    else await wf.condition(moved, armed);
  }
}
