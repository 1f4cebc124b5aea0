/** What a candidate does in the portal, in the words of the page. */
import type { Page } from 'playwright-core';
import { check, choose, press, visit } from '../harness/screen';

export const words = {
  en: {
    home: 'Hello, Rosa',
    exam: 'Your exam',
    fee: /, \$150$/,
    pay: 'Pay $150',
    payNow: 'Pay $150 now',
    receipt: 'Receipt for $150.00',
    paid: /State\s+Paid\s/,
    language: 'Language of your exam',
    saveLanguage: 'Save the language',
    spanish: 'Spanish',
    before: 'Before you make an appointment',
    schedule: 'Your appointment with Pearson VUE',
    make: 'Make an appointment',
    booked: 'You have an appointment',
    tries: 'Your tries so far',
    warning: 'Please look at the date',
    certification: 'Your certification',
    certificate: 'Your certificate',
  },
  es: {
    home: 'Hola, Rosa',
    exam: 'Su examen',
    fee: /, \$150$/,
    pay: 'Pagar $150',
    payNow: 'Pagar $150 ahora',
    receipt: 'Recibo de $150.00',
    paid: /Estado\s+Pagado\s/,
    language: 'Idioma de su examen',
    saveLanguage: 'Guardar el idioma',
    spanish: 'Español',
    before: 'Antes de hacer una cita',
    schedule: 'Su cita con Pearson VUE',
    make: 'Hacer una cita',
    booked: 'Usted tiene una cita',
    tries: 'Sus intentos hasta ahora',
    warning: 'Fíjese en la fecha',
    certification: 'Su certificación',
    certificate: 'Su certificado',
  },
} as const;

export class CandidateInPortal {
  readonly say: (typeof words)['en' | 'es'];
  constructor(
    readonly page: Page,
    language: 'en' | 'es',
  ) {
    this.say = words[language];
  }

  openExam = (): Promise<void> => visit(this.page, '/portal/exam', this.say.exam);
  openCertification = (): Promise<void> => visit(this.page, '/portal/certification', this.say.certification);
  section = (name: string): Promise<string> => this.page.getByRole('region', { name, exact: true }).innerText();

  /** From the exam page over the fee and the pay page to the receipt, and back to the exam. */
  async pay(): Promise<void> {
    const { page, say } = this;
    await visit(page, '/portal/exam/fee', say.fee);
    await press(page, say.pay);
    await check(page, say.pay);
    await page.fill('#card', '4242 4242 4242 4242');
    await page.fill('#expiry', '08/39');
    await page.fill('#securityCode', '123');
    await press(page, say.payNow);
    await check(page, say.receipt);
    expect(await page.locator('.ps-facts').innerText()).toMatch(say.paid);
  }

  async chooseSpanish(): Promise<void> {
    const { page, say } = this;
    await visit(page, '/portal/exam/language', say.language);
    await choose(page, 'language-es');
    await press(page, say.saveLanguage);
    await check(page, say.exam);
  }

  /** The order of two headings on the page, as a reader meets them. */
  async comesBefore(first: string, second: string): Promise<boolean> {
    const headings = await this.page.getByRole('heading').allInnerTexts();
    return headings.indexOf(first) >= 0 && headings.indexOf(first) < headings.indexOf(second);
  }
}
