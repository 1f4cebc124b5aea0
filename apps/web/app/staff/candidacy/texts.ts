export const candidacyDecisions = ['take', 'confirm-name', 'release', 'withdraw-authorization', 'update-vendor', 'issue'] as const;
export type CandidacyDecision = (typeof candidacyDecisions)[number];
export const isCandidacyDecision = (name: string): name is CandidacyDecision => candidacyDecisions.some((known) => known === name);

/** What the confirming step says, and what the case says once it is done. */
export const texts: Record<CandidacyDecision, { heading: string; confirm: string; done: string }> = {
  take: { heading: 'Take this case', confirm: 'Take the case', done: 'The case is yours.' },
  'confirm-name': {
    heading: 'Confirm the spelling for the vendor',
    confirm: 'Confirm the spelling',
    done: 'The spelling is confirmed.',
  },
  release: { heading: 'Release to the exam vendor', confirm: 'Release', done: 'Released. The vendor is told with the next exchange.' },
  'withdraw-authorization': {
    heading: 'Take an authorization back',
    confirm: 'Take it back',
    done: 'The authorization is taken back. Its fee stays usable.',
  },
  'update-vendor': { heading: 'Tell the vendor again', confirm: 'Tell the vendor', done: 'The vendor is told with the next exchange.' },
  issue: { heading: 'Issue the certificate', confirm: 'Issue', done: 'Issued. The certificate and its letter are on their way.' },
};
export const doneSentences: Record<string, string> = Object.fromEntries(candidacyDecisions.map((name) => [name, texts[name].done]));
