/** What has to leave the house: letters, messages to peers and work outside of the record, each once, beside everything else. */
import type { CaseState, Post } from '../../cases/contract';
import { deliverMessage, doWork, sendNotice } from './activities';

type Posts = Pick<CaseState, 'letters' | 'messages' | 'works'>;

export class Outbox {
  private readonly out = new Map<string, 'sending' | 'sent'>();

  /** `adopt`: a letter that left, or work that is done, is a change, and its answer the newest state of the case. */
  constructor(private readonly adopt: (state: CaseState) => void) {}

  post({ letters, messages, works = [] }: Posts): void {
    for (const letter of letters) this.send(letter, () => sendNotice(letter.id, letter.kind));
    for (const message of messages)
      this.send(message, () => deliverMessage(message.id, `${message.opens ? 'open' : 'tell'} ${message.kind}`));
    for (const work of works) this.send(work, () => doWork(work.id, work.kind));
  }

  isOut(id: string): boolean {
    return this.out.get(id) === 'sent';
  }
  get quiet(): boolean {
    return [...this.out.values()].every((state) => state === 'sent');
  }
  waiting({ letters, messages, works = [] }: Posts): string[] {
    return [...letters, ...messages, ...works].map(({ id }) => id).filter((id) => !this.isOut(id));
  }

  private send({ id }: Post, activity: () => Promise<CaseState | void>): void {
    if (this.out.has(id)) return;
    this.out.set(id, 'sending');
    void activity().then((state) => {
      this.out.set(id, 'sent');
      if (state) this.adopt(state);
    });
  }
}
