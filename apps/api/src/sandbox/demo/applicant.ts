import { randomUUID } from 'node:crypto';
import { declarations } from '../../../../../policy/application/items';
import { paper } from '../paper';
import type { Cast } from './cast';
import { Visitor } from './visitor';

export interface Application {
  id: string;
  reference: string;
  status: string;
  statusWords: string;
  deadlines: { id: string; by: { on: string; words: string }; why: { summary: string; rule: string } }[];
}
export interface Draft {
  id: string;
  version: number;
  fee: { obligationId: string; cents: number; state: string };
}
/** Where the paying card and the files of the sandbox come from: nobody's. */
export const card = { card: '4242424242424242', expiry: '12/39', securityCode: '123' };

/** Somebody who signs up, applies, and reads their mail. */
export class Applicant {
  /** RFC 2606: reaches nobody. A new one for each telling of the story. */
  readonly email: string;
  application!: Application;
  lettersRead = 0;

  private constructor(
    readonly visitor: Visitor,
    readonly who: Cast,
  ) {
    this.email = `${who.givenName
      .normalize('NFD')
      .replace(/[^a-z]/gi, '')
      .toLowerCase()}.${randomUUID().slice(0, 8)}@example.org`;
  }

  /** Signs up, signs in, and has seen the orientation (201.2). */
  static async signUp(origin: string, who: Cast): Promise<Applicant> {
    const applicant = new Applicant(new Visitor(origin), who);
    const { givenName, familyName, language } = who;
    const password = randomUUID();
    const name = `${givenName} ${familyName}`;
    await applicant.visitor.post('/auth/sign-up/email', { name, givenName, familyName, language, email: applicant.email, password });
    await applicant.visitor.signIn(applicant.email, password);
    await applicant.visitor.post('/sandbox/orientation');
    return applicant;
  }

  begin(): Promise<Draft> {
    return this.visitor.post('/drafts', { route: 'standard' });
  }

  /** Form, files, signature and fee, without the diploma where it has to wait; then submits. */
  async apply({ diploma }: { diploma: boolean }): Promise<Application> {
    const { id, version, fee } = await this.begin();
    const { givenName, familyName, city, postalCode } = this.who;
    await this.visitor.patch(`/drafts/${id}`, {
      version,
      ...{ givenName, familyName, city, postalCode, email: this.email, dateOfBirth: '1991-08-14', phone: '(555) 010-0147' },
      ...{ street: '482 Alder Street', state: 'CA', condition: 'both', experienceRole: 'consumer', declarations: [...declarations] },
      ...{ photoIdType: 'identification-card', educationType: 'diploma', examLanguage: this.who.language, examDelivery: 'online' },
    });
    for (const item of ['photo-id', 'training-certificate', ...(diploma ? ['diploma'] : [])]) await this.uploads(item, id);
    const code = await this.visitor.get<{ version: string }>('/code-of-ethics');
    const printedName = `${givenName} ${familyName}`;
    await this.visitor.post('/signatures', { for: id, version: code.version, printedName, agreed: true });
    const payment = await this.visitor.post<{ id: string }>('/payments', { obligationId: fee.obligationId });
    await this.visitor.post(`/payments/${payment.id}/settle`, card);
    const ready = await this.visitor.get<Draft>('/drafts/current');
    this.application = await this.visitor.post('/applications', { draftId: id, version: ready.version });
    return this.application;
  }

  /** A file for the draft or the application; its id. */
  async uploads(item: string, target = this.application.id): Promise<string> {
    const content = paper([`${item} (sandbox)`, `${this.who.givenName} ${this.who.familyName}`]);
    return (await this.visitor.upload(target, item, { name: `${item}.pdf`, content })).id;
  }

  async sendsDiploma(): Promise<Application> {
    const document = await this.uploads('diploma');
    const item = { item: 'diploma', documents: [document], educationType: 'diploma' };
    this.application = await this.visitor.post(`/applications/${this.application.id}/items`, item);
    return this.application;
  }

  async withdraws(): Promise<Application> {
    this.application = await this.visitor.post(`/applications/${this.application.id}/withdraw`);
    return this.application;
  }

  async looks(): Promise<Application> {
    this.application = await this.visitor.get(`/applications/${this.application.id}`);
    return this.application;
  }

  /** A date the program promised, with its reason. */
  deadline(id: string): Application['deadlines'][number] {
    const found = this.application.deadlines.find((one) => one.id === id);
    if (!found) throw new Error(`${this.application.reference} has no ${id}`);
    return found;
  }
}
