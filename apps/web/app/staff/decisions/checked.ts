import type { StaffCase } from '../contract';
import type { Decision } from './texts';

/** The facts to check: who it is, where the case stands, where the letter goes, and which date of ours it meets. */
export function checked(name: Decision, view: StaffCase): { label: string; value: string }[] {
  const language = view.strip.find(({ label }) => label === 'Language')?.value ?? '';
  const due = view.deadlines.find(({ id, state }) => id === 'status-notice' && state !== 'ended');
  const decides = name === 'approve' || name === 'deny';
  return [
    { label: 'Applicant', value: `${view.name}, born ${view.facts.dateOfBirth}` },
    { label: 'Application', value: `${view.reference}, ${view.statusWords}` },
    { label: 'Checklist', value: view.checklistCounts },
    ...(name === 'note-appeal' || name === 'take' ? [] : [{ label: 'The letter goes to', value: `${view.facts.email}. ${language}` }]),
    ...(decides && due ? [{ label: due.label, value: [due.dueWords, due.leftWords].filter(Boolean).join(' · ') }] : []),
  ];
}
