/** What the confirming step of each decision says. */
export const decisions = ['take', 'ask-for-more', 'approve', 'deny', 'withdraw', 'note-appeal', 'correct'] as const;
export type Decision = (typeof decisions)[number];
export const isDecision = (name: string): name is Decision => decisions.some((known) => known === name);

interface Texts {
  heading: string;
  confirm: string;
}

export const texts: Record<Decision, Texts> = {
  take: { heading: 'Take this case', confirm: 'Take the case' },
  'ask-for-more': { heading: 'Ask for more', confirm: 'Send the letter' },
  approve: { heading: 'Approve the application', confirm: 'Approve' },
  deny: { heading: 'Deny the application', confirm: 'Deny' },
  withdraw: { heading: 'Record a withdrawal', confirm: 'Record the withdrawal' },
  'note-appeal': { heading: 'Note an appeal', confirm: 'Note the appeal' },
  correct: { heading: 'Reopen a voided application', confirm: 'Reopen the application' },
};
