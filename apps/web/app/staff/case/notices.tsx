import { Alert } from '../../parts/alert';

/** What the click before has done; the words are ours, the address only says which. */
const done: Record<string, string> = {
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

export const Notices = ({ done: name }: { done: string | null }) =>
  name && Object.hasOwn(done, name) ? (
    <Alert tone="success" announce>
      {done[name]}
    </Alert>
  ) : null;
