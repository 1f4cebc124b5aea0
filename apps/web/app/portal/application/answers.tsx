import type { DraftView } from '../../contract';
import { useWords } from '../../language/use-words';
import { dollars } from '../../parts/money';
import { applicationWords, type PageOf } from '../../words/application';
import { formWords } from '../../words/registration';
import { reviewWords } from '../../words/review';
import { useProgram } from '../../frame/use-root';
import { useDateWords } from './date-words';
import { pages } from './tasks';

const declared = 4;

/** Everything the draft says, one line each with the way to change it. */
export function Answers({ draft }: { draft: DraftView }) {
  const words = useWords(reviewWords);
  const forms = useWords(formWords);
  const dateWords = useDateWords();
  const { numbers } = useProgram();
  const tasks = useWords(applicationWords).tasks(numbers.trainingHours, dollars(draft.fee.cents));
  const { fields, documents } = draft;
  const files = (item: string) => {
    const count = documents.filter((one) => one.item === item).length;
    return count ? words.files(count) : '';
  };
  const join = (...texts: (string | null | undefined)[]) => texts.filter(Boolean).join(' · ');
  const lines: { page: PageOf; label: string; value: string; settled?: boolean }[] = [
    { page: 'registration', label: words.name, value: [fields.givenName, fields.middleName, fields.familyName].filter(Boolean).join(' ') },
    { page: 'registration', label: words.birth, value: fields.dateOfBirth ? dateWords(fields.dateOfBirth) : '' },
    { page: 'registration', label: words.reach, value: join(fields.email, fields.phone) },
    {
      page: 'registration',
      label: words.address,
      value: [fields.street, fields.city, [fields.state, fields.postalCode].filter(Boolean).join(' ')].filter(Boolean).join(', '),
    },
    {
      page: 'livedExperience',
      label: words.experience,
      value: join(forms.experience.conditions[fields.condition ?? ''], forms.experience.roles[fields.experienceRole ?? '']),
    },
    { page: 'declarations', label: words.declarations, value: words.agreed(fields.declarations.length, declared) },
    { page: 'photoId', label: tasks.photoId.label, value: files('photo-id') },
    { page: 'diploma', label: tasks.diploma.label, value: files('diploma') },
    { page: 'training', label: tasks.training.label, value: files('training-certificate') },
    {
      page: 'examForm',
      label: words.exam,
      value: join(forms.examForm.languages[fields.examLanguage ?? ''], forms.examForm.deliveries[fields.examDelivery ?? '']),
    },
    {
      page: 'code',
      label: words.code,
      value: draft.signature ? words.signed(draft.signature.printedName) : '',
      settled: Boolean(draft.signature),
    },
    {
      page: 'fee',
      label: words.fee,
      value: `${dollars(draft.fee.cents)}, ${draft.fee.state === 'paid' ? words.paid : words.due}`,
      settled: draft.fee.state === 'paid',
    },
  ];
  return (
    <dl className="ps-facts ps-answers">
      {lines.map(({ page, label, value, settled }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <span className={value ? undefined : 'ps-soft'}>{value || words.none}</span>
            <a href={pages[page].href}>
              {settled ? words.see : words.change}
              <span className="ps-vh"> {label}</span>
            </a>
          </dd>
        </div>
      ))}
    </dl>
  );
}
