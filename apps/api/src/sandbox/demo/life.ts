/** One life, from the application to a certification that is vacated: seven years, one person, and what the public sees of her. */
import { currentEdition, rulesOf } from '../../../../../policy/application/rules';
import { atPacific, type CivilDate, daysAfter, daysBefore, longDate, startOf } from '../../../../../policy/calendar';
import { moneyInWords } from '../../../../../policy/language';
import { sandboxAccounts } from '../accounts';
import { Applicant } from './applicant';
import { Candidate, type Certification, type PublicEntry } from './candidate';
import { amara } from './cast';
import { dayOfLetter, type Mail, type Mailbox } from './mailbox';
import type { Narrator } from './narrator';
import { expect, Telling } from './telling';
import { Visitor } from './visitor';

const name = `${amara.givenName} ${amara.familyName}`;
const saysOf = ({ statusWords, actionWords }: Pick<PublicEntry, 'statusWords' | 'actionWords'>): string =>
  `“${statusWords}”, action “${actionWords}”`;

export class Life extends Telling {
  private readonly stranger: Visitor;
  private amara!: Candidate;
  private letters = 0;
  certification!: Certification;

  constructor(
    private readonly origin: string,
    staff: Visitor,
    private readonly mailbox: Mailbox,
    tale: Narrator,
  ) {
    super(staff, tale);
    this.stranger = new Visitor(origin);
  }

  async tell(): Promise<void> {
    const dana = sandboxAccounts.find(({ role }) => role === 'reviewer');
    if (!dana) throw new Error('the sandbox has no reviewer');
    await this.staff.signIn(dana.email, dana.password);
    await this.approved();
    await this.identified();
    await this.notPassed();
    await this.again();
    await this.certified();
    await this.renewalOpens();
    await this.lapsed();
    await this.expired();
    await this.vacated();
    await this.lookedBack();
  }

  private async approved(): Promise<void> {
    const { tale } = this;
    const applicant = await Applicant.signUp(this.origin, amara);
    this.amara = new Candidate(applicant, this.stranger);
    await applicant.apply({ diploma: true });
    await tale.tell('Amara', `submits ${applicant.application.reference} with everything it needs.`, '801.4.A');
    await this.to(atPacific(daysAfter(await this.today(), 9), 10));
    const { trainingHours, competencies } = rulesOf(currentEdition);
    const read: Record<string, object> = {
      'photo-id': { showsBirthDate: true },
      diploma: {},
      'training-certificate': { hours: trainingHours, competencies },
    };
    for (const [item, findings] of Object.entries(read))
      await this.staff.post(`/applications/${applicant.application.id}/judge-item`, { item, met: true, findings, reasons: [] });
    await this.staff.post(`/applications/${applicant.application.id}/approve`);
    await tale.tell('Dana', `checks the papers and approves. Amara reads: “${(await this.nextLetter()).subject}”.`, '801.7, 801.9');
    const { reference, window, fee } = await this.amara.candidacy();
    expect(fee !== undefined, 'the exam fee is due');
    await tale.tell('program', `opens ${reference}: ${window.why.summary}`, window.why.rule);
    await tale.tell(
      'program',
      `asks for the exam fee of ${moneyInWords(fee.cents)}. No exam number before it is paid.`,
      '601.fee.exam, 801.9.A',
    );
    await this.nobody();
  }

  /** 201.1: nobody is certified before the certificate is issued. */
  private async nobody(): Promise<void> {
    const before = (await this.amara.found(name)).map(({ number }) => number);
    const told = before.length ? `knows others of her name (${before.length}), not her` : 'does not know her';
    await this.tale.tell('register', `${told}. An approved application certifies nobody.`, '201.1, 500.1');
    this.others = before.length;
  }
  private others = 0;

  private async identified(): Promise<void> {
    const { tale } = this;
    await this.to(atPacific(daysAfter(await this.today(), 3), 18));
    const { examId } = await this.amara.paysExam();
    expect(examId !== undefined, 'Amara has an exam number');
    const letter = await this.nextLetter();
    await tale.tell('Amara', `pays. Her exam number is ${examId}, and she reads: “${letter.subject}”.`, '801.10, 403.2.id');
    await this.plans('fail');
    await this.nightWithTheVendor();
  }

  private async notPassed(): Promise<void> {
    const { tale } = this;
    await this.sits();
    const { attempts, attemptsLeftWords, fee } = await this.amara.candidacy();
    expect(attempts.at(-1)?.outcome === 'failed', 'the first attempt is not passed');
    expect(fee !== undefined, 'a retake can be paid for');
    const letter = await this.nextLetter();
    const told = `hears the result and writes: “${letter.subject}”. No score, only the outcome. ${attemptsLeftWords}.`;
    await tale.tell('program', told, '801.12, 403.3.attempts');
    await this.refused('Dana', () => this.issues(), 'tries to certify her anyway');
  }
  private issues = async (): Promise<unknown> => this.staff.post(`/candidacies/${(await this.amara.candidacy()).id}/issue`);

  private async again(): Promise<void> {
    const { tale } = this;
    const { fee } = await this.amara.candidacy();
    const { deadlines } = await this.amara.paysExam();
    const processing = deadlines.find(({ id }) => id.startsWith('retake'));
    expect(fee !== undefined && processing !== undefined, 'the retake has its date');
    await tale.tell('Amara', `asks for another attempt by paying ${moneyInWords(fee.cents)}.`, '601.fee.exam-retake, 403.3.retake-request');
    await tale.tell('program', processing.why.summary, processing.why.rule);
    await this.plans('pass');
    await this.nightWithTheVendor();
    await tale.tell('program', `writes the next day: “${(await this.nextLetter()).subject}”.`, '403.3.processing');
  }

  private async certified(): Promise<void> {
    const { tale } = this;
    await this.sits();
    const letter = await this.nextLetter();
    await this.looks();
    const { number, id, expires } = this.certification;
    await tale.tell(
      'program',
      `hears that she passed, and certifies her: ${number}, through ${expires.words}. “${letter.subject}”`,
      '801.11, 207.1',
    );
    for (const format of ['wall', 'wallet']) {
      const pdf = Buffer.from(await this.amara.certificate(id, format));
      expect(pdf.subarray(0, 5).toString() === '%PDF-', `the certificate for the ${format} is a PDF`);
    }
    const { short } = await this.amara.credential(id);
    await tale.tell('Amara', `takes her certificate home, for the wall and for the wallet, and writes: ${short}.`, '801.11.B, 213.3');
    expect((await this.amara.found(name)).length === this.others + 1, 'the register finds Amara by her name');
    await this.publicly('Active');
    await this.refused('Amara', () => this.amara.applicant.begin(), 'tries to begin another application');
  }

  private async renewalOpens(): Promise<void> {
    const { by, why } = this.dated('renewal-window');
    await this.to(atPacific(by.on, 9));
    const letter = await this.nextLetter();
    await this.tale.tell('program', `${why.summary} It writes: “${letter.subject}. ${dayOfLetter(letter)}”`, '802.1');
    await this.tale.tell('Amara', 'has moved on, and does nothing.');
  }

  private async lapsed(): Promise<void> {
    await this.turns(this.certification.expires.on, 'Active', 'Lapsed', '209.1.A');
    await this.refused('Amara', () => this.amara.credential(this.certification.id), 'looks for how to write her title');
  }
  private expired = (): Promise<void> => this.turns(this.dated('expiry').by.on, 'Lapsed', 'Expired', '209.2.A');
  private async vacated(): Promise<void> {
    await this.turns(this.dated('vacating').by.on, 'Expired', 'Vacated', '209.3.A');
    await this.refused(
      'Dana',
      () => this.staff.post(`/certifications/${this.certification.id}/reissue`, { reason: 'lost', note: 'Asked by phone' }),
      'tries to reissue the certificate',
    );
    const { canStart } = await this.amara.portal();
    expect(canStart, 'a new application is possible');
    await this.tale.tell(
      'Amara',
      'may begin anew, as everybody: application, exam, a new number. The old number is never given again.',
      '209.vacated.number',
    );
  }

  /** The register keeps what was true on a day. */
  private async lookedBack(): Promise<void> {
    const { number, expires } = this.certification;
    for (const [day, word] of [
      [daysBefore(expires.on, 400), 'Active'],
      [expires.on, 'Active'],
      [daysAfter(expires.on, 1), 'Lapsed'],
      [daysAfter(expires.on, 800), 'Expired'],
    ] as const) {
      const { past } = await this.amara.register(number, day);
      expect(past !== undefined && (past.statusWords.startsWith(word) || past.word === word), `on ${day} the certification was ${word}`);
      await this.tale.tell('register', `how was it on ${longDate(day, 'en')}? ${saysOf(past)}.`, '500.2.E');
    }
  }

  // ---------------------------------------------------------------- turns of the story

  /** What the simulated vendor will make of the attempt that was just paid. */
  private async plans(then: 'pass' | 'fail'): Promise<void> {
    const { attempts } = await this.amara.candidacy();
    const plan = { answer: 'accept', inDays: 21, mode: 'test-center', then, twist: 'none' };
    await this.staff.put(`/sandbox/exam-vendor/${attempts.at(-1)?.authorization}`, plan);
  }

  /** Files go out and come in at night; by the morning there is an appointment. */
  private async nightWithTheVendor(): Promise<void> {
    await this.to(atPacific(daysAfter(await this.today(), 1), 9));
    const { attempts, vendor } = await this.amara.candidacy();
    const { authorization, appointment } = attempts.at(-1) ?? {};
    expect(appointment !== undefined, 'there is an appointment');
    const told = `told ${vendor.name} of ${authorization} in the night, and it was accepted.`;
    await this.tale.tell('program', told, '401.1');
    await this.tale.tell('Amara', `has an appointment: ${appointment.at.words}. ${appointment.cancelWords}.`, '403.4.A, 403.4.B');
  }

  /** The result comes the night after the exam. */
  private async sits(): Promise<void> {
    const { appointment } = (await this.amara.candidacy()).attempts.at(-1) ?? {};
    expect(appointment !== undefined, 'there is an appointment');
    await this.to(atPacific(daysAfter(appointment.at.on, 1), 9));
  }

  /** Up to the last seconds of a day, and over them. */
  private async turns(last: CivilDate, before: string, after: string, rule: string): Promise<void> {
    const { number } = this.certification;
    await this.lastSecondsOf(last);
    const still = await this.publicly(before, 'Five seconds to midnight: ');
    await this.to(startOf(daysAfter(last, 1)));
    const { certification } = await this.amara.register(number);
    expect(certification.statusWords.includes(after) || certification.word === after, `at midnight ${number} is ${after}`);
    expect(still !== certification.statusWords, 'the register changed at midnight');
    await this.tale.tell(
      'register',
      `Midnight: ${number} is ${saysOf(certification)}. No job ran, nobody pressed a button.`,
      `${rule}, 209.transition`,
    );
    await this.to(atPacific(daysAfter(last, 1), 8));
    await this.looks();
    await this.tale.tell('program', `writes to Amara: “${(await this.nextLetter()).subject}”.`, rule);
  }

  /** What anybody is told today. */
  private async publicly(word: string, when = ''): Promise<string> {
    const { certification } = await this.amara.register(this.certification.number);
    expect(certification.statusWords.includes(word) || certification.word === word, `the register says ${word}`);
    await this.tale.tell(
      'register',
      `${when}${certification.fullName}, ${certification.number}: ${saysOf(certification)}.`,
      '500.2.A, 500.2.E, 500.2.F',
    );
    return certification.statusWords;
  }

  private async looks(): Promise<void> {
    this.certification = await this.amara.certification();
  }
  private dated(id: string): Certification['deadlines'][number] {
    const found = this.certification.deadlines.find((one) => one.id === id);
    if (!found) throw new Error(`${this.certification.reference} has no ${id}`);
    return found;
  }
  private nextLetter = (): Promise<Mail> => this.mailbox.letter(this.amara.applicant.email, (this.letters += 1));
}
