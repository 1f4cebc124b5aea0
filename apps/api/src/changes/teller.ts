import { Injectable } from '@nestjs/common';
import { Gateway, type Reply, type Telling, type View } from '../cases/gateway';
import { Problem, RefusedProblem } from '../problems/problem';
import { Received } from './recorded';

/** Speaks to cases for the controllers: answers where the case stands, or throws what `Recorded` and the problem filter answer. */
@Injectable()
export class Teller {
  constructor(private readonly gateway: Gateway) {}

  /** `present`: how things stand, for the answer to a refusal; asked for only then. */
  async tell(telling: Telling, present?: () => Promise<unknown>): Promise<View> {
    return this.answered(await this.gateway.tell(telling), present);
  }

  async answered(reply: Reply, present?: () => Promise<unknown>): Promise<View> {
    switch (reply.status) {
      case 200:
      case 201:
        return reply.view;
      case 202:
        throw new Received(reply.changeId);
      case 409:
        throw new RefusedProblem(reply.refusal, await present?.());
      case 422:
        throw new RefusedProblem(reply.refusal);
      case 503:
        throw new Problem('not-received');
    }
  }
}
