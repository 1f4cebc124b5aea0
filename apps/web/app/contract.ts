/** What the API answers, as the pages read it. */

export type Language = 'en' | 'es';
export interface Why {
  summary: string;
  details: string[];
  rule: string;
}
export interface Day {
  on: string;
  words: string;
}
export interface Moment extends Day {
  at: string;
}

/** RFC 9457, in the language the request asked for. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  code?: string;
  rule?: string;
  errors?: FieldError[];
  state?: unknown;
}
export interface FieldError {
  pointer: string;
  detail: string;
  rule?: string;
}

export interface Me {
  user: { id: string; name: string; email: string; role: string; permissions: string[] };
  person?: { id: string; givenName: string; familyName: string; language: Language };
}

/** Numbers of the rule sheets (and of this system) that pages say in words. */
export interface Numbers {
  minimumAge: number;
  trainingHours: number;
  competencies: number;
  holdDays: number;
  noticeDays: number;
  answerDays: number;
  codeValues: number;
  fileMegabytes: number;
  passwordCharacters: number;
}

export interface Program {
  mode: 'sandbox' | 'production';
  today: Day;
  now: Moment;
  revision: Day;
  authority: { name: string; shortName: string; county: string; bill: string; statute: string; bhin: string };
  contact: { email: string; phone: string; website: string; address: string };
  fees: { code: string; cents: number }[];
  numbers: Numbers;
  links: { mail?: string; temporal?: string };
}

export interface CodeOfEthics {
  version: string;
  effectiveOn: Day;
  official: boolean;
  undertaking: string;
  scope: string;
  values: { letter: string; name: string; standards: { id: string; text: string }[] }[];
}

export type Item =
  | 'registration-form'
  | 'photo-id'
  | 'diploma'
  | 'lived-experience'
  | 'willing-to-share'
  | 'dedication'
  | 'code-signature'
  | 'training-certificate'
  | 'exam-form'
  | 'fee';

export interface DraftFields {
  givenName: string | null;
  familyName: string | null;
  dateOfBirth: string | null;
  email: string | null;
  phone: string | null;
  street: string | null;
  city: string | null;
  state: string | null;
  postalCode: string | null;
  condition: string | null;
  experienceRole: string | null;
  declarations: string[];
  examLanguage: string | null;
  examDelivery: string | null;
  photoIdType: string | null;
  educationType: string | null;
}
export interface DraftTask {
  item: Item | 'declarations';
  done: boolean;
  needed: 'to-submit' | 'can-follow';
  problems: string[];
}
export interface DraftView {
  id: string;
  route: string;
  version: number;
  fields: DraftFields;
  tasks: DraftTask[];
  documents: DocumentView[];
  signature?: SignatureView;
  fee: FeeView;
  canSubmit: boolean;
  refusal?: Problem;
  notice: string[];
}
export interface DocumentView {
  id: string;
  item: Item;
  fileName: string;
  type: string;
  bytes: number;
  sha256: string;
  scan: string;
  received: Moment;
}
export interface SignatureView {
  id: string;
  version: string;
  printedName: string;
  signed: Moment;
}
export interface FeeView {
  obligationId: string;
  code: string;
  cents: number;
  state: 'due' | 'paid' | 'forfeited' | 'cancelled';
  paid?: Moment;
  receipt?: string;
}
export interface PaymentView {
  id: string;
  code: string;
  cents: number;
  currency: string;
  state: string;
  started: Moment;
  settled?: Moment;
  receiptNumber?: string;
  forName: string;
}

export interface ApplicationRow {
  id: string;
  reference: string;
  status: string;
  submitted: Moment;
  ended?: Moment;
}
export interface ChangeView {
  id: string;
  outcome: 'waiting' | 'recorded' | 'refused' | 'not-done';
  problem?: Problem;
  caseId: string;
}
export interface LetterRow {
  id: string;
  kind: string;
  title: string;
  state: 'requested' | 'accepted' | 'sent' | 'bounced';
  stateWords: string;
  date: Moment;
  language: Language;
}
export interface LetterView extends LetterRow {
  html: string;
  text: string;
}

export interface Duty {
  id: string;
  item?: Item;
  by?: Day;
  byLabel: string;
  leftWords?: string;
  tone: 'turn' | 'soon' | 'plain' | 'late';
  heading: string;
  text: string;
  action?: { label: string; href: string };
  why?: Why;
}
export interface TimelineRow {
  state: 'done' | 'today' | 'next';
  when: string;
  who?: string;
  text: string;
  codes?: string[];
}
export interface Message {
  tone: 'info' | 'success' | 'warning' | 'error';
  heading: string;
  text: string;
}
export interface PortalView {
  name: string;
  lead: string;
  steps: { label: string; state: 'complete' | 'current' | 'next' }[];
  draft?: { id: string; version: number; done: number; of: number };
  application?: { id: string; reference: string; status: string; statusWords: string; statusTone: string };
  yours: Duty[];
  ours: Duty[];
  timeline: TimelineRow[];
  letters: LetterRow[];
  canWithdraw: boolean;
  canStart: boolean;
  startRefusal?: string;
  message?: Message;
}

/** A person's own application after it was submitted. */
export interface ApplicationView {
  id: string;
  reference: string;
  status: string;
  statusWords: string;
  submitted: Moment;
  items: ApplicationItem[];
  signature?: SignatureView;
  fee: FeeView;
  canWithdraw: boolean;
}
export interface ApplicationItem {
  item: Item;
  state: string;
  documents: DocumentView[];
  reasons?: string[];
}
