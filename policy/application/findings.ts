/** 201.3: what staff read off the proof of an item before they call it met. */
import type { ApplicationFile, Findings } from './file';
import type { Item } from './items';

export interface FindingAsked {
  name: keyof Findings;
  label: string;
  kind: 'boolean' | 'date' | 'number' | 'provider';
  /** Without it the item cannot be met; the other findings are kept with the item. */
  required: boolean;
}

const photoId: FindingAsked[] = [{ name: 'showsBirthDate', label: 'It shows the birth date', kind: 'boolean', required: true }]; // 801.4.B
const transcript: FindingAsked[] = [
  { name: 'graduated', label: 'It shows that the person graduated', kind: 'boolean', required: true }, // 202.1.B
  { name: 'graduatedOn', label: 'Graduation date', kind: 'date', required: true }, // 202.1.B
];
const training: FindingAsked[] = [
  { name: 'hours', label: 'Hours', kind: 'number', required: true }, // 202.1.G.hours
  { name: 'competencies', label: 'Core competencies covered', kind: 'number', required: true }, // 202.1.G.hours
  { name: 'completedOn', label: 'Completed on', kind: 'date', required: false },
  { name: 'provider', label: 'Training provider', kind: 'provider', required: false },
];

/** What the review form of an item asks. A diploma alone proves itself; a transcript must show status and date. */
export function findingsAsked({ items }: Pick<ApplicationFile, 'items'>, item: Item): FindingAsked[] {
  switch (item) {
    case 'photo-id':
      return photoId;
    case 'diploma':
      return items.diploma.evidence?.type === 'transcript' ? transcript : [];
    case 'training-certificate':
      return training;
    default:
      return [];
  }
}
