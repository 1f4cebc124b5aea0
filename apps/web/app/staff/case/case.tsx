import { read } from '../../api/api.server';
import type { Handle } from '../../root';
import type { ChecklistRow, StaffCase } from '../contract';
import type { Route } from './+types/case';
import { Actions } from './actions';
import { CaseFrame } from './case-frame';
import { Checklist } from './checklist';
import { Documents } from './documents';
import { doneIn } from './notices';
import { Requests } from './requests';

export const handle: Handle = { frame: 'staff' };

const done = {
  take: 'The case is yours.',
  judged: 'The finding is recorded.',
  'ask-for-more': 'The applicant is asked. The letter is on its way.',
  approve: 'Approved. The letter is on its way.',
  deny: 'Denied. The letter with the right of appeal is on its way.',
  withdraw: 'The withdrawal is recorded.',
  'note-appeal': 'The appeal is noted. A task was made.',
  paper: 'The item is recorded with the day it was received.',
  correct: 'The application is open again. The letter is on its way.',
};

export const loader = async ({ request, params }: Route.LoaderArgs) => ({
  view: await read<StaffCase>(request, `/staff/applications/${params.id}`),
  done: doneIn(request, done),
});

const labels: Record<keyof StaffCase['facts'], string> = {
  legalName: 'Legal name',
  dateOfBirth: 'Date of birth',
  email: 'Email',
  phone: 'Phone',
  address: 'Address',
  condition: 'Lived experience of',
  experienceRole: 'As',
};

const places = [
  { id: 'checklist', label: 'Checklist' },
  { id: 'docs', label: 'Documents' },
  { id: 'req', label: 'Requests' },
];

/** One application: what it stands at, what is due and why, what can be done, and everything that happened. */
export default function CasePage({ loaderData: { view, done } }: Route.ComponentProps) {
  const href = `/staff/applications/${view.id}`;
  const toCheck = view.checklist.filter((row) => row.state === 'provided' && row.judge?.possible);
  return (
    <CaseFrame
      view={view}
      href={href}
      done={done}
      places={places}
      actions={
        <Actions
          href={href}
          actions={view.actions}
          first={toCheck.map((row) => ({ href: `${href}/items/${row.item}`, label: `Check: ${lowered(row)}` }))}
          minor={['take', 'withdraw']}
          rare={['take', 'note-appeal', 'correct']}
        />
      }
      person={(Object.keys(labels) as (keyof StaffCase['facts'])[]).map((name) => ({
        label: labels[name],
        value: view.facts[name] || '–',
      }))}
    >
      <Checklist view={view} />
      <Documents documents={view.documents} nameOf={(item) => view.checklist.find((row) => row.item === item)?.label ?? item} />
      <Requests requests={view.requests} />
    </CaseFrame>
  );
}

const lowered = (row: ChecklistRow): string => row.label.charAt(0).toLowerCase() + row.label.slice(1);
