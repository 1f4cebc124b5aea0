import type { INestApplicationContext } from '@nestjs/common';
import { Gateway, type Telling } from '../../cases/gateway';

/** The program said no, or what an act needs is not there. */
export class NotPossible extends Error {}

/** Says something through the door, and answers the case. A worker that is slow is asked again; a refusal is an error of the plan. */
export async function answerOf(app: INestApplicationContext, telling: Telling): Promise<string> {
  const gateway = app.get(Gateway);
  for (let tries = 1; ; tries++) {
    const reply = await gateway.tell(telling);
    if (reply.status === 200 || reply.status === 201) return reply.view.id;
    if ('refusal' in reply)
      throw new NotPossible(`${telling.actor}: ${telling.command} was refused (${reply.refusal.code}: ${reply.refusal.detail})`);
    if (tries === 6) throw new Error(`${telling.actor}: nobody answers ${telling.command}; is the worker up?`);
  }
}
