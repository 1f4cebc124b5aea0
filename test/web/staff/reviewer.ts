/** What staff do in the console, step by step, in the words of the page. Every step looks at the page it lands on. */
import type { Page } from 'playwright-core';
import { document, givenName } from '../../harness/applicant';
import { verdict } from '../../harness/world';
import { check, choose, press, visit } from '../harness/screen';
import type { Site } from '../harness/site';

export const applicantName = `${givenName} Featherstonehaugh`;

export const headings = {
  'photo-id': 'Photo ID',
  diploma: 'Education',
  'training-certificate': 'Core training',
} as const;
type FileItem = keyof typeof headings;

const decisions = {
  take: { heading: 'Take this case', confirm: 'Take the case' },
  'ask-for-more': { heading: 'Ask for more', confirm: 'Send the letter' },
  approve: { heading: 'Approve the application', confirm: 'Approve' },
  deny: { heading: 'Deny the application', confirm: 'Deny' },
  withdraw: { heading: 'Record a withdrawal', confirm: 'Record the withdrawal' },
  'note-appeal': { heading: 'Note an appeal', confirm: 'Note the appeal' },
  correct: { heading: 'Reopen a voided application', confirm: 'Reopen the application' },
} as const;
export type Decision = keyof typeof decisions;

/** The reference people know a case by. */
export const referenceOf = async ({ world }: Site, id: string): Promise<string> =>
  (await world.db.case.findUniqueOrThrow({ where: { id }, select: { reference: true } })).reference;

/** The applicant sends an item that was asked for again. */
export async function sendAgain({ world }: Site, id: string, item: FileItem): Promise<void> {
  const { subject } = await world.db.case.findUniqueOrThrow({ where: { id }, select: { subject: true } });
  const file = await document(world.db, subject, item, await world.clock.now());
  const reply = await world.tell('addItem', id, { item, evidence: { documents: [file] } }, { actor: `person:${subject}` });
  if (verdict(reply) !== '200') throw new Error(`not taken: ${JSON.stringify(reply)}`);
}

export class Reviewer {
  constructor(readonly page: Page) {}

  openQueue = (filter = ''): Promise<void> => visit(this.page, `/staff${filter}`, 'My work');
  row = (reference: string) => this.page.locator('tr.is-row', { hasText: reference });

  async openFromQueue(reference: string): Promise<void> {
    await this.row(reference).getByRole('link').click();
    await check(this.page, applicantName);
  }
  openCase = (id: string): Promise<void> => visit(this.page, `/staff/applications/${id}`, applicantName);
  section = (name: string): Promise<string> => this.page.getByRole('region', { name }).innerText();

  /** Opens an item, fills in what was read off it, and says met, or not met with the reasons. */
  async judge(id: string, item: FileItem, reasons: readonly string[] = [], findings: Record<string, string> = {}): Promise<void> {
    await visit(this.page, `/staff/applications/${id}/items/${item}`, headings[item]);
    await this.fillFinding(item, reasons, findings);
    await press(this.page, 'Record the finding');
    await check(this.page, applicantName);
  }
  async fillFinding(item: FileItem, reasons: readonly string[], findings: Record<string, string> = {}): Promise<void> {
    if (item === 'photo-id' && !reasons.length) await choose(this.page, 'findings-showsBirthDate');
    const read = item === 'training-certificate' && !reasons.length ? { hours: '80', competencies: '17', ...findings } : findings;
    for (const [name, value] of Object.entries(read)) await this.page.fill(`[name=findings-${name}]`, value);
    await choose(this.page, reasons.length ? 'met-no' : 'met');
    for (const code of reasons) await this.page.locator('label', { hasText: code }).click();
  }

  /** The step before a decision; what it says is the caller's to look at. */
  async begin(id: string, decision: Decision): Promise<void> {
    await visit(this.page, `/staff/applications/${id}/${decision}`, decisions[decision].heading);
  }
  async confirm(decision: Decision): Promise<void> {
    await press(this.page, new RegExp(`^${decisions[decision].confirm}$`));
  }
  /** From the case, through the check, back to the case. */
  async decide(id: string, decision: Decision): Promise<void> {
    await this.begin(id, decision);
    await this.confirm(decision);
    await check(this.page, applicantName);
  }

  async fillDay(name: string, day: string): Promise<void> {
    const [year = '', month = '', date = ''] = day.split('-');
    await this.page.selectOption(`[name=${name}-month]`, String(Number(month)));
    await this.page.fill(`[name=${name}-day]`, String(Number(date)));
    await this.page.fill(`[name=${name}-year]`, year);
  }
}
