/**
 * `npm run demo` tells four applications, `npm run demo life` one certification of six years: played through the public API of the
 * running sandbox, told as they happen. A story moves the sandbox's date, and may be told again: it makes new people every
 * time. Ends with 1 when something is not as told.
 */
import { Life } from './demo/life';
import { Mailbox } from './demo/mailbox';
import { Narrator } from './demo/narrator';
import { Story } from './demo/story';
import { Visitor } from './demo/visitor';

/** What a story needs; it answers the lines that are said at its end. */
type Tell = (origin: string, staff: Visitor, mailbox: Mailbox, tale: Narrator) => Promise<string[]>;

const stories: Record<string, { about: string; tell: Tell }> = {
  applications: {
    about: 'Four applications',
    async tell(...cast) {
      const story = new Story(...cast);
      await story.tell();
      return ['How they ended', ...story.ends().map(({ reference, statusWords }) => `  ${reference}  ${statusWords}`)];
    },
  },
  life: {
    about: 'One certification, from the application until it is vacated',
    async tell(...cast) {
      const life = new Life(...cast);
      await life.tell();
      const { number, statusWords } = life.certification;
      return ['How it ended', `  ${number}  ${statusWords}   ${cast[0]}/registry/${number}`];
    },
  },
};

async function main(name = 'applications'): Promise<void> {
  const { ORIGIN: origin, MAIL_URL: mailUrl, TEMPORAL_UI_URL: temporalUrl } = process.env;
  if (!origin || !mailUrl) throw new Error('ORIGIN and MAIL_URL name the running sandbox: npm run demo sets them');
  const story = Object.hasOwn(stories, name) ? stories[name] : undefined;
  if (!story) throw new Error(`There is no story “${name}”. Stories: ${Object.keys(stories).join(', ')}.`);
  const staff = new Visitor(origin);
  const tale = new Narrator(staff, (text) => process.stdout.write(text));
  tale.say(`${story.about}, told by the program that runs at ${origin}.`);
  tale.say('Everything below happens now, through the public API. Only the date is moved. [Rules] are sections of the Guidelines.');
  const [heading = '', ...lines] = await story.tell(origin, staff, new Mailbox(mailUrl), tale);
  tale.say(`\n${heading}`);
  for (const line of lines) tale.say(line);
  tale.say(
    `\nSee for yourself: ${origin}/staff (dana@example.org), the letters at ${mailUrl}${temporalUrl ? `, the processes at ${temporalUrl}` : ''}.`,
  );
}

main(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`\n${(error as Error).message}\n`);
  process.exit(1);
});
