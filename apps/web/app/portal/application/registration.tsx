import { DateField } from '../../forms/date-field';
import { Field } from '../../forms/fields';
import { dateIn, textOrNull } from '../../forms/form.server';
import { useWords } from '../../language/use-words';
import { formWords } from '../../words/registration';
import { draftOrLeave, saveDraft } from '../standing.server';
import { DraftForm } from './draft-form';
import type { Route } from './+types/registration';

const names = ['givenName', 'middleName', 'familyName', 'email', 'phone', 'street', 'city', 'state', 'postalCode'] as const;

export const loader = ({ request }: Route.LoaderArgs) => draftOrLeave(request);

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const texts = Object.fromEntries(names.map((name) => [name, textOrNull(form, name)]));
  return saveDraft(request, form, { ...texts, dateOfBirth: dateIn(form, 'dateOfBirth') });
}

/** 801.4.A */
export default function Registration({ loaderData: draft, actionData }: Route.ComponentProps) {
  const words = useWords(formWords).registration;
  const { fields } = draft;
  return (
    <DraftForm draft={draft} refused={actionData} title={words.title} lead={words.lead}>
      <fieldset className="usa-fieldset">
        <legend className="usa-legend">{words.name}</legend>
        <Field name="givenName" label={words.givenName} saved={fields.givenName} autoComplete="given-name" />
        <Field
          name="middleName"
          label={words.middleName}
          hint={words.middleHint}
          saved={fields.middleName}
          autoComplete="additional-name"
          optional
        />
        <Field name="familyName" label={words.familyName} saved={fields.familyName} autoComplete="family-name" />
      </fieldset>
      <DateField name="dateOfBirth" label={words.dateOfBirth} hint={words.dateHint} saved={fields.dateOfBirth} />
      <fieldset className="usa-fieldset">
        <legend className="usa-legend">{words.reach}</legend>
        <Field name="email" type="email" label={words.email} hint={words.emailHint} saved={fields.email} autoComplete="email" />
        <Field name="phone" type="tel" label={words.phone} saved={fields.phone} autoComplete="tel" size="medium" />
      </fieldset>
      <fieldset className="usa-fieldset">
        <legend className="usa-legend">{words.address}</legend>
        <Field name="street" label={words.street} saved={fields.street} autoComplete="street-address" />
        <Field name="city" label={words.city} saved={fields.city} autoComplete="address-level2" />
        <Field name="state" label={words.state} saved={fields.state} autoComplete="address-level1" size="small" />
        <Field
          name="postalCode"
          label={words.postalCode}
          saved={fields.postalCode}
          autoComplete="postal-code"
          inputMode="numeric"
          size="small"
        />
      </fieldset>
    </DraftForm>
  );
}
