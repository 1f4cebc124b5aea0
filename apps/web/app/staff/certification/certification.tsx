import { read } from '../../api/api.server';
import type { Handle } from '../../root';
import { Actions } from '../case/actions';
import { CaseFrame } from '../case/case-frame';
import { Documents } from '../case/documents';
import { doneIn } from '../case/notices';
import type { StaffCertification } from '../contract';
import type { Route } from './+types/certification';
import { Certificates } from './certificates';
import { Names } from './names';
import { Standing } from './standing';
import { doneSentences, proofNames } from './texts';

export const handle: Handle = { frame: 'staff' };

export const loader = async ({ request, params }: Route.LoaderArgs) => ({
  view: await read<StaffCertification>(request, `/staff/certifications/${params.id}`),
  done: doneIn(request, doneSentences),
});

const places = [
  { id: 'standing', label: 'Standing' },
  { id: 'certificates', label: 'Certificates' },
  { id: 'names', label: 'Names and address' },
  { id: 'docs', label: 'Documents' },
];

/** One certification: how it stands and what the public sees, its certificates, changes with their proof, and everything that happened. */
export default function CertificationPage({ loaderData: { view, done } }: Route.ComponentProps) {
  const href = `/staff/certifications/${view.id}`;
  const { legalName, email, phone, address, language } = view.facts;
  return (
    <CaseFrame
      view={view}
      href={href}
      from={{ href: '/staff/certifications', label: 'Certifications' }}
      done={done}
      places={places}
      actions={
        <Actions
          href={href}
          actions={view.actions}
          minor={['take', 'change-name', 'change-address', 'reissue', 'surrender', 'record-death']}
          rare={['take']}
        />
      }
      person={[
        { label: 'Legal name', value: legalName },
        { label: 'Email', value: email },
        { label: 'Phone', value: phone || '–' },
        { label: 'Address', value: address || '–' },
        { label: 'Letters in', value: language },
      ]}
    >
      <Standing view={view} />
      <Certificates certificates={view.certificates} />
      <Names view={view} />
      <Documents documents={view.documents} nameOf={(item) => proofNames[item] ?? item} />
    </CaseFrame>
  );
}
