/** Mail by SMTP. */
import { createTransport } from 'nodemailer';

export interface Mail {
  messageId: string;
  from: { name: string; address: string };
  to: string;
  subject: string;
  html: string;
  text: string;
  language: string;
}
export interface Mailer {
  /** Returns when the server has taken it; throws when it did not, or after ten seconds. */
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** `smtpUrl`: `smtp://user:password@host:port`. Gives up earlier than the activity that waits for it (15 s). */
export function smtpMailer(smtpUrl: string): Mailer {
  const transport = createTransport({ url: smtpUrl, pool: true, connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 5_000 });
  return {
    async send({ language, ...mail }) {
      await transport.sendMail({ ...mail, headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' } });
    },
    close: () => transport.close(),
  };
}
