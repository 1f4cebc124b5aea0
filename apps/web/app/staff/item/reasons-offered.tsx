import { Aid, FieldGroup } from '../../forms/frames';
import { useChosen } from '../../forms/form';
import type { ItemView, ReasonView } from '../contract';

type Offered = ItemView['reasonsOffered'];

const classes: { class: ReasonView['class']; legend: string }[] = [
  { class: 'fixable', legend: 'Reasons that can be fixed' },
  { class: 'decline', legend: 'Reasons to deny' },
  { class: 'note', legend: 'Notes' },
];

/** Coded reasons by class, each with the words the applicant will read. The first box has the field's own id. */
export function ReasonsOffered({ offered, chosen }: { offered: Offered; chosen: string[] }) {
  const ticked = useChosen('reasons', chosen);
  const inOrder = classes.flatMap(({ class: of }) => offered.filter((reason) => reason.class === of));
  return (
    <FieldGroup name="reasons">
      <Aid name="reasons" />
      {classes.map(({ class: of, legend }) => (
        <Group
          key={of}
          legend={legend}
          reasons={inOrder.filter((reason) => reason.class === of)}
          first={inOrder[0]?.code}
          ticked={ticked}
        />
      ))}
    </FieldGroup>
  );
}

function Group({ legend, reasons, first, ticked }: { legend: string; reasons: Offered; first: string | undefined; ticked: string[] }) {
  if (!reasons.length) return null;
  return (
    <fieldset className="usa-fieldset">
      <legend className="usa-label">{legend}</legend>
      {reasons.map(({ code, staff, applicant }) => {
        const id = code === first ? 'reasons' : `reasons-${code}`;
        return (
          <div className="usa-checkbox" key={code}>
            <input
              className="usa-checkbox__input"
              id={id}
              type="checkbox"
              name="reasons"
              value={code}
              defaultChecked={ticked.includes(code)}
            />
            <label className="usa-checkbox__label" htmlFor={id}>
              <span className="ps-code">{code}</span> {staff}
              <span className="usa-hint ps-choicehint">The applicant reads: “{applicant}”</span>
            </label>
          </div>
        );
      })}
    </fieldset>
  );
}
