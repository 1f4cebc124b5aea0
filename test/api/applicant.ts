/** What an applicant does on the way to a submission, for tests of the door. */
import type { Visitor } from './door';

export interface Fee {
  obligationId: string;
  cents: number;
  state: string;
  receipt?: string;
}
export interface Draft {
  id: string;
  version: number;
  fields: Record<string, unknown>;
  tasks: { item: string; done: boolean; needed: string; problems: string[] }[];
  documents: { id: string; item: string }[];
  signature?: { id: string };
  fee: Fee;
  canSubmit: boolean;
  refusal?: { code: string; rule: string; title: string; status: number };
  notice: string[];
}
export interface ProblemBody {
  type: string;
  code: string;
  title: string;
  status: number;
  detail: string;
  rule?: string;
  state?: { version: number };
  errors?: { pointer: string; detail: string }[];
}
export interface Payment {
  id: string;
  state: string;
  cents: number;
  receiptNumber?: string;
  payUrl: string;
}

export const form = {
  givenName: 'Ana',
  familyName: 'Rivera',
  dateOfBirth: '1990-02-28',
  email: 'ana@example.com',
  phone: '(916) 555-0142',
  street: '12 Main Street',
  city: 'Sacramento',
  state: 'CA',
  postalCode: '95815',
  condition: 'both',
  experienceRole: 'consumer',
  declarations: ['peer', 'willing-to-share', 'dedication', 'truthful'],
};
export const examForm = { examLanguage: 'en', examDelivery: 'online' };

export const startDraft = async (person: Visitor): Promise<Draft> => (await person.post<Draft>('/drafts', { route: 'standard' })).body;
export const fill = async (person: Visitor, draft: Draft, fields: object = form): Promise<Draft> =>
  (await person.patch<Draft>(`/drafts/${draft.id}`, { version: draft.version, ...fields })).body;
export const startPayment = async (person: Visitor, { fee }: Pick<Draft, 'fee'>): Promise<Payment> =>
  (await person.post<Payment>('/payments', { obligationId: fee.obligationId })).body;

export const goodCard = { card: '4242 4242 4242 4242', expiry: '08/29', securityCode: '123' };
export const badCard = { ...goodCard, card: '4000000000000002' };

export const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
