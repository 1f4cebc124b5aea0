/** What the API answers, as the pages read it: names for the generated types. */
import type { components } from './api/types';

type Schemas = components['schemas'];

export type Why = Schemas['Why'];
export type Day = Schemas['Day'];
export type Moment = Schemas['Moment'];

export type Me = Schemas['MeView'];
export type Language = NonNullable<Me['person']>['language'];

/** RFC 9457, in the language the request asked for. Pages make some themselves, so only the first three are always there. */
export type Problem = Pick<Schemas['Problem'], 'type' | 'title' | 'status'> & Partial<Schemas['Problem']>;
/** A fault of ours says its reference and nothing else: "reference 7f3a…". */
export const referenceOf = (problem: Partial<Problem> | undefined): string | undefined =>
  /^reference (\S+)$/.exec(problem?.detail ?? '')?.[1];
export type FieldError = NonNullable<Schemas['Problem']['errors']>[number];

export type Program = Schemas['ProgramView'];
export type Numbers = Program['numbers'];
export type CodeOfEthics = Schemas['CodeView'];

export type DraftView = Schemas['DraftView'];
export type DraftFields = DraftView['fields'];
export type DraftTask = DraftView['tasks'][number];
export type Item = Exclude<DraftTask['item'], 'declarations'>;
export type DocumentView = Schemas['DocumentView'];
export type SignatureView = Schemas['SignatureView'];
export type FeeView = Schemas['FeeView'];
export type PaymentView = Schemas['PaymentView'];
export type PaymentList = Schemas['PaymentList'];
export type StartedPayment = Schemas['StartedPayment'];

export type ApplicationView = Schemas['ApplicationView'];
export type ApplicationList = Schemas['ApplicationList'];
export type ChangeView = Schemas['ChangeView'];
export type LetterRow = Schemas['LetterRow'];
export type LetterList = Schemas['LetterList'];
export type LetterView = Schemas['LetterView'];

export type Duty = Schemas['Duty'];
export type TimelineRow = Schemas['TimelineRow'];
export type PortalView = Schemas['PortalView'];

export type CandidacyView = Schemas['CandidacyView'];
export type CandidacyList = Schemas['CandidacyList'];
export type AttemptView = CandidacyView['attempts'][number];
export type CertificationView = Schemas['CertificationView'];
export type CertificationList = Schemas['CertificationList'];
