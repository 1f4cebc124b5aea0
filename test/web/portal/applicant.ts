/** What an applicant does in the portal, step by step, in the words of the page. Every step looks at the page it lands on. */
import type { Page } from 'playwright-core';
import { check, choose, press, visit } from '../harness/screen';

export const words = {
  en: {
    application: 'Your application',
    start: 'Start an application',
    save: 'Save and continue',
    details: 'Your details',
    experience: 'Your lived experience',
    declarations: 'Your declarations',
    photoId: 'Photo ID',
    diploma: 'High school diploma, GED or higher',
    training: /^80-hour training certificate$/,
    exam: 'Exam form',
    code: 'Read and sign the Code of Ethics',
    sign: 'Sign the Code',
    fee: 'Application fee, $100',
    pay: 'Pay $100',
    payNow: 'Pay $100 now',
    receipt: 'Receipt for $100.00',
    review: 'Check your answers',
    submit: 'Submit my application',
    home: 'Hello, Rosa',
    sendFile: 'Send the file',
    withdraw: 'Withdraw my application',
    withdrawing: 'Withdraw your application?',
    letters: 'Letters',
  },
  es: {
    application: 'Su solicitud',
    start: 'Empezar una solicitud',
    save: 'Guardar y continuar',
    details: 'Sus datos',
    experience: 'Su experiencia vivida',
    declarations: 'Sus declaraciones',
    photoId: 'Identificación con foto',
    diploma: 'Diploma de escuela secundaria, GED o título superior',
    training: /^Certificado de la capacitación de 80 horas$/,
    exam: 'Formulario del examen',
    code: 'Lea y firme el Código de Ética',
    sign: 'Firmar el Código',
    fee: 'Tarifa de la solicitud, $100',
    pay: 'Pagar $100',
    payNow: 'Pagar $100 ahora',
    receipt: 'Recibo de $100.00',
    review: 'Revise sus respuestas',
    submit: 'Presentar mi solicitud',
    home: 'Hola, Rosa',
    sendFile: 'Enviar el archivo',
    withdraw: 'Retirar mi solicitud',
    withdrawing: '¿Retirar su solicitud?',
    letters: 'Cartas',
  },
} as const;

export const pdf = (name = 'paper.pdf') => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'),
});

const base = '/portal/application';

export class ApplicantInPortal {
  readonly say: (typeof words)['en' | 'es'];
  constructor(
    readonly page: Page,
    language: 'en' | 'es',
  ) {
    this.say = words[language];
  }

  async start(): Promise<void> {
    await visit(this.page, '/portal', this.say.home);
    await press(this.page, this.say.start);
    await check(this.page, this.say.application);
  }

  private async save(): Promise<void> {
    await press(this.page, this.say.save);
    await check(this.page, this.say.application);
  }

  async fillRegistration(dateOfBirth: [year: string, month: string, day: string] = ['1990', '2', '28']): Promise<void> {
    const { page, say } = this;
    await visit(page, `${base}/registration`, say.details);
    const fields = {
      middleName: 'Inés',
      phone: '(916) 555-0142',
      street: '12 Main Street',
      city: 'Sacramento',
      state: 'CA',
      postalCode: '95815',
    };
    for (const [name, value] of Object.entries(fields)) await page.fill(`[name=${name}]`, value);
    await this.fillBirth(dateOfBirth);
    await this.save();
  }
  async fillBirth([year, month, day]: [string, string, string]): Promise<void> {
    await this.page.fill('[name=dateOfBirth-year]', year);
    await this.page.selectOption('[name=dateOfBirth-month]', month);
    await this.page.fill('[name=dateOfBirth-day]', day);
  }
  async declareExperience(): Promise<void> {
    await visit(this.page, `${base}/lived-experience`, this.say.experience);
    await choose(this.page, 'condition-both');
    await choose(this.page, 'experienceRole');
    await this.save();
  }
  async agree(to: readonly string[] = ['peer', 'willing-to-share', 'dedication', 'truthful']): Promise<void> {
    await visit(this.page, `${base}/declarations`, this.say.declarations);
    for (const name of to) await choose(this.page, `declarations-${name}`);
    await this.save();
  }
  async attach(item: 'photo-id' | 'diploma' | 'training-certificate', kind?: string, files = [pdf()]): Promise<void> {
    const heading = { 'photo-id': this.say.photoId, diploma: this.say.diploma, 'training-certificate': this.say.training }[item];
    await visit(this.page, `${base}/items/${item}`, heading);
    if (kind) await choose(this.page, kind);
    await this.page.setInputFiles('#file', files);
    await this.page.getByRole('button', { name: this.say.save }).click();
    await this.page.waitForURL(`**${base}`);
    await check(this.page, this.say.application);
  }
  async fillExamForm(): Promise<void> {
    await visit(this.page, `${base}/exam-form`, this.say.exam);
    await this.page.selectOption('#examLanguage', 'es');
    await choose(this.page, 'examDelivery-online');
    await this.save();
  }
  async signCode(): Promise<void> {
    await visit(this.page, `${base}/code`, this.say.code);
    await this.page.fill('#printedName', 'Rosa Delgado');
    await choose(this.page, 'agreed');
    await press(this.page, this.say.sign);
  }
  async pay(card = '4242 4242 4242 4242'): Promise<void> {
    const { page, say } = this;
    await visit(page, `${base}/fee`, say.fee);
    await press(page, say.pay);
    await check(page, say.pay);
    await this.enterCard(card);
  }
  async enterCard(card: string): Promise<void> {
    await this.page.fill('#card', card);
    await this.page.fill('#expiry', '08/39');
    await this.page.fill('#securityCode', '123');
    await press(this.page, this.say.payNow);
  }
  async submit(): Promise<void> {
    await visit(this.page, `${base}/review`, this.say.review);
    await press(this.page, this.say.submit);
    await check(this.page, this.say.home);
  }
  /** Everything except the items named, ready to be submitted. */
  async fillAll(without: readonly string[] = []): Promise<void> {
    await this.fillRegistration();
    await this.declareExperience();
    await this.agree();
    if (!without.includes('photo-id')) await this.attach('photo-id', 'photoIdType-passport');
    if (!without.includes('diploma')) await this.attach('diploma', 'educationType');
    if (!without.includes('training-certificate')) await this.attach('training-certificate');
    if (!without.includes('exam-form')) await this.fillExamForm();
    if (!without.includes('code-signature')) await this.signCode();
    if (!without.includes('fee')) await this.pay();
  }
}
