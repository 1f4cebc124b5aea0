/** The events of a candidacy: past tense, subject first. Every type has words for the timeline in both languages (event-words.ts). */
export const eventOf = {
  open: 'CandidacyOpened',
  payFee: 'ExamFeePaid',
  chooseLanguage: 'ExamLanguageChosen',
  confirmName: 'VendorNameConfirmed',
  withdrawAuthorization: 'AuthorizationWithdrawn',
  release: 'AuthorizationRenewed',
  updateVendor: 'VendorUpdateAsked',
  issue: 'CertificateAskedFor',
  take: 'CaseTaken',
  accommodation: 'AccommodationNoted',
  vendorAnswer: 'VendorAnswered',
  appointment: 'ExamScheduled',
  appointmentCancelled: 'AppointmentCancelled',
  resultHeld: 'ResultHeld',
  resultReleased: 'ResultReleased',
  resultRevoked: 'ResultRevoked',
  noticeSent: 'NoticeSent',
  retime: 'DeadlineRetimed',
} as const;
export const outcomeEvent = { passed: 'ExamPassed', failed: 'ExamFailed', 'no-show': 'ExamMissed' } as const;
export const endEvent = {
  certified: 'CandidateCertified',
  'attempts-used': 'AttemptsUsedUp',
  'period-over': 'ApprovalPeriodOver',
} as const;

export const candidacyEvents = [
  ...Object.values(eventOf),
  ...Object.values(outcomeEvent),
  ...Object.values(endEvent),
  'ExamIdIssued',
  'AuthorizationReleased',
  'AppointmentHeardLate',
  'NoShowConfirmed',
  'OddReport',
  'FeeForfeited',
  'ReminderDue',
  'ReminderWithheld',
  'WindowOver',
  'WaitForReportsOver',
  'DutyOverdue',
  'DutyDoneLate',
] as const;
export type CandidacyEvent = (typeof candidacyEvents)[number];
