import { read } from '../../api/api.server';
import type { Handle } from '../../root';
import { Actions } from '../case/actions';
import { CaseFrame } from '../case/case-frame';
import { doneIn } from '../case/notices';
import type { StaffCandidacy } from '../contract';
import type { Route } from './+types/candidacy';
import { Attempts } from './attempts';
import { Release } from './release';
import { Sendings } from './sendings';
import { doneSentences } from './texts';

export const handle: Handle = { frame: 'staff' };

export const loader = async ({ request, params }: Route.LoaderArgs) => ({
  view: await read<StaffCandidacy>(request, `/staff/candidacies/${params.id}`),
  done: doneIn(request, doneSentences),
});

const places = [
  { id: 'release', label: 'Release' },
  { id: 'attempts', label: 'Attempts' },
  { id: 'sendings', label: 'Told to the vendor' },
];

/** One candidacy: what stands against the exam, each attempt, what the vendor was told and answered, and everything that happened. */
export default function CandidacyPage({ loaderData: { view, done } }: Route.ComponentProps) {
  const href = `/staff/candidacies/${view.id}`;
  const { legalName, email, phone, language } = view.facts;
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
          minor={['take', 'withdraw-authorization', 'update-vendor']}
          rare={['take', 'confirm-name', 'issue']}
        />
      }
      person={[
        { label: 'Legal name', value: legalName },
        { label: 'Email', value: email },
        { label: 'Phone', value: phone || '–' },
        { label: 'Letters in', value: language },
      ]}
    >
      <Release view={view} />
      <Attempts attempts={view.attempts} left={view.attemptsLeft} />
      <Sendings sendings={view.sendings} />
    </CaseFrame>
  );
}
