/** What the confirming step of each decision says. */
export const decisions = ['ask-for-more', 'approve', 'deny', 'withdraw', 'note-appeal', 'correct'] as const;
export type Decision = (typeof decisions)[number];
export const isDecision = (name: string): name is Decision => decisions.some((known) => known === name);

interface Texts {
  heading: string;
  confirm: string;
  /** What follows, where the API has not said it for this case. */
  consequences: readonly string[];
}

export const texts: Record<Decision, Texts> = {
  'ask-for-more': {
    heading: 'Ask for more',
    confirm: 'Send the letter',
    consequences: ['One letter names every item below and how to mend it (801.8.A).', 'The items count as missing until they come again.'],
  },
  approve: {
    heading: 'Approve the application',
    confirm: 'Approve',
    consequences: [
      'The approval letter leaves at once. It names the next step, the exam fee (801.9).',
      'The application ends here. An approval cannot be taken back on this page.',
    ],
  },
  deny: {
    heading: 'Deny the application',
    confirm: 'Deny',
    consequences: [
      'The letter with the reasons leaves at once. It names the right of appeal, its last day and where to send it (702.2.letter).',
      'The application fee is not returned (601.nonrefundable).',
      'The application ends here. A denial can only be changed by an appeal.',
    ],
  },
  withdraw: {
    heading: 'Record a withdrawal',
    confirm: 'Record the withdrawal',
    consequences: [
      'The application ends on the day the withdrawal was received. A letter confirms it.',
      'The application fee is not returned (601.nonrefundable).',
      'The applicant can start a new application.',
    ],
  },
  'note-appeal': {
    heading: 'Note an appeal',
    confirm: 'Note the appeal',
    consequences: ['A task is made for the appeals reviewers.', 'The denial stays in force while they review it.'],
  },
  correct: {
    heading: 'Reopen a voided application',
    confirm: 'Reopen the application',
    consequences: [
      'The application counts as complete from the day everything was received, and the time for our decision runs from then (801.7).',
      'The fee is no longer forfeited. A letter tells the applicant.',
      'Your name, the second person and the evidence stay in the record.',
    ],
  },
};
