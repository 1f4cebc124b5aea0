/** Four applications and their ends. Each chapter is one visit to the program's calendar. */
import { currentEdition, rulesOf } from '../../../../../policy/application/rules';
import { atPacific, type CivilDate, daysAfter, longDate, startOf } from '../../../../../policy/calendar';
import { moneyInWords } from '../../../../../policy/language';
import { sandboxAccounts } from '../accounts';
import { Applicant, type Application } from './applicant';
import { cast } from './cast';
import { dayOfLetter, type Mailbox } from './mailbox';
import type { Narrator } from './narrator';
import { expect, type Happened, Telling } from './telling';
import type { Visitor } from './visitor';

export class Story extends Telling {
  private rosa!: Applicant;
  private jose!: Applicant;
  private denise!: Applicant;
  private harpreet!: Applicant;
  private begunOn!: CivilDate;

  constructor(
    private readonly origin: string,
    staff: Visitor,
    private readonly mailbox: Mailbox,
    tale: Narrator,
  ) {
    super(staff, tale);
  }

  async tell(): Promise<void> {
    const dana = sandboxAccounts.find(({ role }) => role === 'reviewer');
    if (!dana) throw new Error('the sandbox has no reviewer');
    await this.staff.signIn(dana.email, dana.password);
    await this.submissions();
    await this.completed();
    await this.withdrawn();
    await this.decided();
    await this.appealed();
    await this.lastDay();
    await this.voided();
  }

  private async submissions(): Promise<void> {
    const { tale } = this;
    const everybody = await Promise.all(cast.map((who) => Applicant.signUp(this.origin, who)));
    const [rosa, jose, denise, harpreet] = everybody as [Applicant, Applicant, Applicant, Applicant];
    Object.assign(this, { rosa, jose, denise, harpreet });
    this.begunOn = await this.today();
    await tale.tell('Four', 'people sign up, see the orientation and fill in the application.', '201.2, 801.4');

    await rosa.apply({ diploma: false });
    expect(rosa.application.status === 'incomplete', 'Rosa’s application is open and not complete');
    await tale.tell(
      'Rosa',
      `submits ${rosa.application.reference}. Her diploma is missing, which stops nobody from submitting.`,
      '801.4.C',
    );
    await tale.tell('program', `holds it: ${rosa.deadline('hold').why.summary}`, '801.8.B, 801.8.C');
    const letter = await this.mailbox.letter(rosa.email, 1);
    await tale.tell('program', `writes to Rosa: “${letter.subject}. ${dayOfLetter(letter)}”`, '801.8, 801.8.A');

    await jose.apply({ diploma: false });
    const carta = await this.mailbox.letter(jose.email, 1);
    await tale.tell('José', `does the same in Spanish, and so is his letter: “${carta.subject}. ${dayOfLetter(carta)}”`, '801.8.A');

    await denise.apply({ diploma: true });
    await harpreet.apply({ diploma: true });
    expect(
      [denise, harpreet].every(({ application }) => application.status === 'complete'),
      'two applications are complete',
    );
    await tale.tell('Denise', 'and Harpreet submit everything. Now we are on the clock:', '801.7');
    await tale.tell('program', harpreet.deadline('status-notice').why.summary, '801.7');
    await this.refused('Dana', () => this.decide(rosa, 'approve'), 'tries to approve Rosa’s application before it is complete');
  }

  private async completed(): Promise<void> {
    await this.on(10);
    const { status } = await this.jose.sendsDiploma();
    expect(status === 'complete', 'José’s application is complete');
    const { by, why } = this.jose.deadline('status-notice');
    await this.tale.tell('José', 'sends his diploma from his phone. His application is complete in time.', '801.8.B');
    await this.tale.tell('program', `will answer by ${by.words}: ${why.summary}`, '801.7');
  }

  private async withdrawn(): Promise<void> {
    await this.on(12);
    const { status } = await this.denise.withdraws();
    expect(status === 'withdrawn', 'Denise’s application is withdrawn');
    const { subject } = await this.mailbox.letter(this.denise.email, 1);
    await this.tale.tell('Denise', `withdraws. Her letter says: “${subject}”. The fee is not paid back.`, '601.nonrefundable');
  }

  private async decided(): Promise<void> {
    await this.on(24);
    const { jose, harpreet, tale } = this;
    const { trainingHours, competencies } = rulesOf(currentEdition);
    const judge = (who: Applicant, item: string, met: boolean, findings: object, reasons: string[] = []) =>
      this.staff.post(`/applications/${who.application.id}/judge-item`, { item, met, findings, reasons });
    for (const who of [jose, harpreet]) {
      await judge(who, 'photo-id', true, { showsBirthDate: true });
      await judge(who, 'diploma', true, {});
    }
    await judge(jose, 'training-certificate', true, { hours: trainingHours, competencies });
    await tale.tell('Dana', 'checks José’s papers one by one: each of them is met.', '201.3');
    await this.decide(jose, 'approve');
    const approval = await this.mailbox.letter(jose.email, 2);
    await tale.tell('Dana', `approves. José reads: “${approval.subject}”, and which steps lead to the exam.`, '801.7, 801.9, 403.2');

    const hours = trainingHours / 2;
    await judge(harpreet, 'training-certificate', false, { hours, competencies }, ['TRN-03']);
    await tale.tell('Dana', `finds a training of ${hours} hours on Harpreet’s certificate: not met, reason TRN-03.`, '202.1.G.hours');
    await this.decide(harpreet, 'deny');
    const denial = await this.mailbox.letter(harpreet.email, 1);
    await tale.tell('Dana', `denies. Harpreet reads why, and: “${dayOfLetter(denial)}”`, '702.1.A, 702.2.letter');
  }

  private async appealed(): Promise<void> {
    await this.on(30);
    await this.staff.post(`/applications/${this.harpreet.application.id}/note-appeal`, { receivedOn: await this.today() });
    await this.tale.tell('Dana', 'notes that Harpreet’s appeal came. It is a task for people who took no part in the decision.', '702.1.A');
  }

  private async lastDay(): Promise<void> {
    const { by } = this.rosa.deadline('hold');
    const happened = await this.lastSecondsOf(by.on);
    const reminders = happened.filter(({ reference, what }) => reference === this.rosa.application.reference && what.includes('reminder'));
    expect(reminders.length === rulesOf(currentEdition).holdReminders.length, 'Rosa was reminded on the way to the last day');
    for (const [index, { at }] of reminders.entries()) {
      const { subject, text } = await this.mailbox.letter(this.rosa.email, index + 2);
      const left = /You have (.+) left/.exec(text)?.[1];
      this.tale.tellOf(longDate(at.on, 'en'), 'program', `reminds Rosa: “${subject}”, ${left} left.`, '801.8.B');
    }
    const { status, statusWords } = await this.rosa.looks();
    expect(status === 'incomplete', 'on the last evening Rosa’s application is still open');
    await this.tale.tell(
      'program',
      `Five seconds to midnight: Rosa’s application is “${statusWords}”. The diploma would still be in time.`,
      '801.8.B',
    );
  }

  private async voided(): Promise<void> {
    const { rosa, tale } = this;
    await this.to(startOf(daysAfter(rosa.deadline('hold').by.on, 1)));
    const { status, statusWords, reference } = await rosa.looks();
    expect(status === 'void', 'at midnight Rosa’s application is void');
    await tale.tell('program', `Midnight: ${reference} is “${statusWords}”. No job ran, nobody pressed a button.`, '801.8.C');
    const { subject } = await this.mailbox.letter(rosa.email, 4);
    const fee = await rosa.visitor.get<{ state: string }>(`/fees/application?for=${rosa.application.id}`);
    expect(fee.state === 'forfeited', 'Rosa’s fee is forfeited');
    await tale.tell('program', `writes to Rosa: “${subject}”. Her fee is forfeited.`, '801.8.C');
    await this.refused('Rosa', () => rosa.sendsDiploma(), 'tries to send the diploma now');
    const draft = await rosa.begin();
    expect(draft.fee.state === 'due', 'a new application has a new fee');
    await tale.tell(
      'Rosa',
      `begins anew: nothing carried over, a new fee of ${moneyInWords(draft.fee.cents)}.`,
      '801.8.C, 601.fee.application',
    );
  }

  /** How everybody's application ended, for the last lines. */
  ends(): Application[] {
    return [this.rosa, this.jose, this.denise, this.harpreet].map(({ application }) => application);
  }

  private async decide(who: Applicant, decision: 'approve' | 'deny'): Promise<void> {
    await this.staff.post(`/applications/${who.application.id}/${decision}`);
    await who.looks();
  }

  /** Late in the morning, so many days after the beginning. */
  private on = (day: number): Promise<Happened[]> => this.to(atPacific(daysAfter(this.begunOn, day), 11));
}
