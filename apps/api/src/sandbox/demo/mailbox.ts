import { answered } from './waiting';

export interface Mail {
  subject: string;
  text: string;
}

/** The sandbox's mail catcher. */
export class Mailbox {
  constructor(private readonly url: string) {}

  /** The letter of a person that came as their n-th. */
  letter = (to: string, number: number): Promise<Mail> =>
    answered(`letter ${number} to ${to}`, async () => {
      const answer = await fetch(`${this.url}/messages?to=${encodeURIComponent(to)}`);
      if (!answer.ok) throw new Error(`the mail catcher answers ${answer.status}`);
      const mails = (await answer.json()) as Mail[];
      return mails[mails.length - number]; // newest first
    });
}

/** What a letter sets off: the day that matters, and why it is that day. */
export function dayOfLetter({ text }: Mail): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.startsWith('* '));
  return lines
    .slice(at, at + 2)
    .map((line) => line.replace(/^\W+/, ''))
    .join(' ');
}
