/** One life, from the application to a certification that is vacated: seven years, one person, and what the public sees of her. */
import { atPacific, type CivilDate, daysAfter, daysBefore, longDate, startOf } from '../../../../../policy/calendar';
import { sandboxAccounts } from '../accounts';
import { Candidacy, name } from './candidacy';
import type { Certification, PublicEntry } from './candidate';
import { dayOfLetter } from './mailbox';
import { expect } from './telling';

const saysOf = ({ statusWords, actionWords }: Pick<PublicEntry, 'statusWords' | 'actionWords'>): string =>
  `“${statusWords}”, action “${actionWords}”`;

export class Life extends Candidacy {
  certification!: Certification;

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
    expect((await this.amara.found(name)).length === this.others + 1, 'the registry finds Amara by her name');
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

  /** The registry keeps what was true on a day. */
  private async lookedBack(): Promise<void> {
    const { number, expires } = this.certification;
    for (const [day, word] of [
      [daysBefore(expires.on, 400), 'Active'],
      [expires.on, 'Active'],
      [daysAfter(expires.on, 1), 'Lapsed'],
      [daysAfter(expires.on, 800), 'Expired'],
    ] as const) {
      const { past } = await this.amara.registry(number, day);
      expect(past !== undefined && (past.statusWords.startsWith(word) || past.word === word), `on ${day} the certification was ${word}`);
      await this.tale.tell('registry', `how was it on ${longDate(day, 'en')}? ${saysOf(past)}.`, '500.2.E');
    }
  }

  // ---------------------------------------------------------------- turns of the story

  /** Up to the last seconds of a day, and over them. */
  private async turns(last: CivilDate, before: string, after: string, rule: string): Promise<void> {
    const { number } = this.certification;
    await this.lastSecondsOf(last);
    const still = await this.publicly(before, 'Five seconds to midnight: ');
    await this.to(startOf(daysAfter(last, 1)));
    const { certification } = await this.amara.registry(number);
    expect(certification.statusWords.includes(after) || certification.word === after, `at midnight ${number} is ${after}`);
    expect(still !== certification.statusWords, 'the registry changed at midnight');
    await this.tale.tell(
      'registry',
      `Midnight: ${number} is ${saysOf(certification)}. No job ran, nobody pressed a button.`,
      `${rule}, 209.transition`,
    );
    await this.to(atPacific(daysAfter(last, 1), 8));
    await this.looks();
    await this.tale.tell('program', `writes to Amara: “${(await this.nextLetter()).subject}”.`, rule);
  }

  /** What anybody is told today. */
  private async publicly(word: string, when = ''): Promise<string> {
    const { certification } = await this.amara.registry(this.certification.number);
    expect(certification.statusWords.includes(word) || certification.word === word, `the registry says ${word}`);
    await this.tale.tell(
      'registry',
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
}
