/** Amara’s candidacy: approved, an exam that she does not pass, and another one. */
import { currentEdition, rulesOf } from '../../../../../policy/application/rules';
import { atPacific, daysAfter } from '../../../../../policy/calendar';
import { moneyInWords } from '../../../../../policy/language';
import { Applicant } from './applicant';
import { Candidate } from './candidate';
import { amara } from './cast';
import type { Mail, Mailbox } from './mailbox';
import type { Narrator } from './narrator';
import { expect, Telling } from './telling';
import { Visitor } from './visitor';

export const name = `${amara.givenName} ${amara.familyName}`;

export class Candidacy extends Telling {
  private readonly stranger: Visitor;
  protected amara!: Candidate;
  private letters = 0;
  /** How many of her name the registry knew before her. */
  protected others = 0;

  constructor(
    private readonly origin: string,
    staff: Visitor,
    private readonly mailbox: Mailbox,
    tale: Narrator,
  ) {
    super(staff, tale);
    this.stranger = new Visitor(origin);
  }

  protected async approved(): Promise<void> {
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
    await this.tale.tell('registry', `${told}. An approved application certifies nobody.`, '201.1, 500.1');
    this.others = before.length;
  }

  protected async identified(): Promise<void> {
    const { tale } = this;
    await this.to(atPacific(daysAfter(await this.today(), 3), 18));
    const { examId } = await this.amara.paysExam();
    expect(examId !== undefined, 'Amara has an exam number');
    const letter = await this.nextLetter();
    await tale.tell('Amara', `pays. Her exam number is ${examId}, and she reads: “${letter.subject}”.`, '801.10, 403.2.id');
    await this.plans('fail');
    await this.nightWithTheVendor();
  }

  protected async notPassed(): Promise<void> {
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

  protected async again(): Promise<void> {
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
  protected async sits(): Promise<void> {
    const { appointment } = (await this.amara.candidacy()).attempts.at(-1) ?? {};
    expect(appointment !== undefined, 'there is an appointment');
    await this.to(atPacific(daysAfter(appointment.at.on, 1), 9));
  }
  protected nextLetter = (): Promise<Mail> => this.mailbox.letter(this.amara.applicant.email, (this.letters += 1));
}
