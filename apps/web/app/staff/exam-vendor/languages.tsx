import { read, send } from '../../api/api.server';
import { DateField } from '../../forms/date-field';
import { Errors } from '../../forms/errors';
import { SelectField } from '../../forms/fields';
import { Form } from '../../forms/form';
import { dateIn, keyOf, text } from '../../forms/form.server';
import { List } from '../../operations/list';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { Page } from '../../parts/page';
import { Status } from '../../parts/status';
import { Day } from '../../parts/time';
import type { Handle } from '../../root';
import { after } from '../decisions/after.server';
import type { Route } from './+types/languages';
import type { ExamLanguages } from './contract';

export const handle: Handle = { frame: 'staff' };

const names: Record<string, string> = {
  en: 'English',
  ar: 'Arabic',
  zh: 'Chinese',
  fa: 'Farsi',
  hi: 'Hindi',
  ja: 'Japanese',
  ko: 'Korean',
  ru: 'Russian',
  es: 'Spanish',
  vi: 'Vietnamese',
};

export const loader = ({ request }: Route.LoaderArgs) => read<ExamLanguages>(request, '/staff/exam-languages');

/** Without a date the language is not offered. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const body = { language: text(form, 'language'), availableOn: dateIn(form, 'availableOn') };
  const sent = await send(request, '/staff/exam-languages', { method: 'PUT', key: keyOf(form), body });
  return after(sent, form, '/staff/exam-vendor/languages');
}

/** From which day each language of the exam is offered. */
export default function ExamLanguagesPage({ loaderData: { languages }, actionData: refused }: Route.ComponentProps) {
  return (
    <Page title="Exam languages" wrong={Boolean(refused)}>
      <Breadcrumbs to={[{ href: '/staff/exam-vendor', label: 'Exam vendor' }]} here="Exam languages" />
      <Errors problem={refused?.problem} />
      <h1>Exam languages</h1>
      <List
        id="languages"
        heading="Languages"
        empty=""
        rows={languages}
        keyOf={(row) => row.language}
        columns={[
          { key: 'name', label: 'Language', heads: true, cell: (row) => names[row.language] ?? row.language },
          { key: 'from', label: 'Offered from', cell: (row) => (row.availableOn ? <Day day={row.availableOn} /> : 'No date') },
          {
            key: 'now',
            label: 'Today',
            cell: (row) => <Status tone={row.offered ? 'good' : 'plain'}>{row.offered ? 'Offered' : 'Not offered'}</Status>,
          },
        ]}
      />
      <section className="ps-section" aria-labelledby="set">
        <h2 id="set">Set the day of a language</h2>
        <Form refused={refused}>
          <SelectField
            name="language"
            label="Language"
            options={languages.map(({ language }) => ({ value: language, label: names[language] ?? language }))}
          />
          <DateField
            name="availableOn"
            label="Offered from"
            hint="Leave it empty and the language is not offered. Who has chosen it keeps it."
          />
          <button className="usa-button" type="submit">
            Set the day
          </button>
        </Form>
      </section>
    </Page>
  );
}
