/** 801.3, 801.4, 202.1: what an application of the standard route consists of. */
export interface ItemInfo {
  rule: string;
  /** What proves it. */
  proof: 'form' | 'declaration' | 'files' | 'signature' | 'payment';
  /** Files are read by staff; the rest is complete or absent, and the program can tell. */
  judgedBy: 'staff' | 'program';
  /** Without it the submission itself is refused; the others may be missing when it is submitted. */
  atSubmission: boolean;
}

export const itemInfo = {
  'registration-form': { rule: '801.4.A', proof: 'form', judgedBy: 'program', atSubmission: true },
  'photo-id': { rule: '202.1.A.id', proof: 'files', judgedBy: 'staff', atSubmission: false },
  diploma: { rule: '202.1.B', proof: 'files', judgedBy: 'staff', atSubmission: false },
  'lived-experience': { rule: '202.1.C', proof: 'declaration', judgedBy: 'program', atSubmission: true },
  'willing-to-share': { rule: '202.1.D', proof: 'declaration', judgedBy: 'program', atSubmission: true },
  dedication: { rule: '202.1.E', proof: 'declaration', judgedBy: 'program', atSubmission: true },
  'code-signature': { rule: '202.1.F', proof: 'signature', judgedBy: 'program', atSubmission: false },
  'training-certificate': { rule: '202.1.G.hours', proof: 'files', judgedBy: 'staff', atSubmission: false },
  'exam-form': { rule: '801.4.D', proof: 'form', judgedBy: 'program', atSubmission: false },
  fee: { rule: '801.4.F', proof: 'payment', judgedBy: 'program', atSubmission: false },
} as const satisfies Record<string, ItemInfo>;

export type Item = keyof typeof itemInfo;
export const items = Object.keys(itemInfo) as Item[];

export const declarations = ['peer', 'willing-to-share', 'dedication', 'truthful'] as const;
export type Declaration = (typeof declarations)[number];
/** Which rule each declaration serves (202.1.C to E, B.H13). */
export const declarationRule = {
  peer: '202.1.C',
  'willing-to-share': '202.1.D',
  dedication: '202.1.E',
  truthful: 'B.H13',
} as const satisfies Record<Declaration, string>;

/** 101.2: lived experience of what, and as whom. */
export const conditions = ['mental-illness', 'substance-use-disorder', 'both'] as const;
export type Condition = (typeof conditions)[number];
export const experienceRoles = ['consumer', 'parent', 'caregiver', 'family-member'] as const;
export type ExperienceRole = (typeof experienceRoles)[number];

/** 202.1.A.id, 202.1.B */
export const photoIdTypes = ['drivers-license', 'identification-card', 'passport', 'other-government-photo-id'] as const;
export type PhotoIdType = (typeof photoIdTypes)[number];
export const educationTypes = ['diploma', 'transcript'] as const;
export type EducationType = (typeof educationTypes)[number];

export const examLanguages = ['en', 'ar', 'zh', 'fa', 'hi', 'ja', 'ko', 'ru', 'es', 'vi'] as const;
export type ExamLanguage = (typeof examLanguages)[number];
export const examDeliveries = ['test-center', 'online'] as const;
export type ExamDelivery = (typeof examDeliveries)[number];
