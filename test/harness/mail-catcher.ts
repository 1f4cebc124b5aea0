/** A real mail server with moods. */
import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface CaughtMail {
  messageId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
}

export class MailCatcher {
  /** In the order of arrival, repeats included. */
  readonly received: CaughtMail[] = [];
  /** Refuses every mail for now, as a server in trouble does. */
  down = false;
  private readonly server: SMTPServer;

  private constructor() {
    const refusal = () => Object.assign(new Error('not now'), { responseCode: 421 });
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onMailFrom: (_from, _session, next) => next(this.down ? refusal() : null),
      onData: (stream, _session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          if (this.down) return done(refusal());
          this.keep(Buffer.concat(parts)).then(() => done(), done);
        });
      },
    });
    this.server.on('error', () => undefined); // a worker that was killed in the middle of a mail
  }

  static async start(): Promise<MailCatcher> {
    const catcher = new MailCatcher();
    await new Promise<void>((ready) => catcher.server.listen(0, '127.0.0.1', ready));
    return catcher;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }
  /** Message-IDs, each once. */
  get messageIds(): string[] {
    return [...new Set(this.received.map(({ messageId }) => messageId))];
  }
  stop = (): Promise<void> => new Promise((closed) => this.server.close(closed));

  private async keep(raw: Buffer): Promise<void> {
    const { messageId = '', to, subject = '', text = '', html = '' } = await PostalMime.parse(raw);
    this.received.push({ messageId, to: to?.[0]?.address ?? '', subject, text, html });
  }
}
