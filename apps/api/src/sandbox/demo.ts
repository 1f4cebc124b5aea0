/**
 * `npm run demo`: four applications, played through the public API of the running sandbox, told as they happen. It moves the
 * sandbox's date, and may be told again: it makes new people every time. Ends with 1 when something is not as told.
 */
import { Mailbox } from './demo/mailbox';
import { Narrator } from './demo/narrator';
import { Story } from './demo/story';
import { Visitor } from './demo/visitor';

async function main(): Promise<void> {
  const { ORIGIN: origin, MAIL_URL: mailUrl, TEMPORAL_UI_URL: temporalUrl } = process.env;
  if (!origin || !mailUrl) throw new Error('ORIGIN and MAIL_URL name the running sandbox: npm run demo sets them');
  const staff = new Visitor(origin);
  const tale = new Narrator(staff, (text) => process.stdout.write(text));
  const story = new Story(origin, staff, new Mailbox(mailUrl), tale);
  tale.say(`Four applications, told by the program that runs at ${origin}.`);
  tale.say('Everything below happens now, through the public API. Only the date is moved. [Rules] are sections of the Guidelines.');
  await story.tell();
  tale.say('\nHow they ended');
  for (const { reference, statusWords } of story.ends()) tale.say(`  ${reference}  ${statusWords}`);
  tale.say(
    `\nSee for yourself: ${origin}/staff (dana@example.org), the letters at ${mailUrl}${temporalUrl ? `, the processes at ${temporalUrl}` : ''}.`,
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`\n${(error as Error).message}\n`);
  process.exit(1);
});
