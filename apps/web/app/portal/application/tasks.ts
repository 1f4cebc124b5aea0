import type { DraftTask, DraftView } from '../../contract';
import type { PageOf } from '../../words/application';

/** Which page works on which items, in the order of the task list. */
export const pages: Record<PageOf, { href: string; items: DraftTask['item'][]; group: 'first' | 'proof' | 'last' }> = {
  registration: { href: '/portal/application/registration', items: ['registration-form'], group: 'first' },
  livedExperience: { href: '/portal/application/lived-experience', items: ['lived-experience'], group: 'first' },
  declarations: { href: '/portal/application/declarations', items: ['declarations', 'willing-to-share', 'dedication'], group: 'first' },
  photoId: { href: '/portal/application/items/photo-id', items: ['photo-id'], group: 'proof' },
  diploma: { href: '/portal/application/items/diploma', items: ['diploma'], group: 'proof' },
  training: { href: '/portal/application/items/training-certificate', items: ['training-certificate'], group: 'proof' },
  examForm: { href: '/portal/application/exam-form', items: ['exam-form'], group: 'last' },
  code: { href: '/portal/application/code', items: ['code-signature'], group: 'last' },
  fee: { href: '/portal/application/fee', items: ['fee'], group: 'last' },
};
export const pageNames = Object.keys(pages) as PageOf[];
export const pageOfItem = (item: string): PageOf | undefined => pageNames.find((name) => pages[name].items.some((own) => own === item));

/** Where a refusal of the submission is mended: by the pointer it names. */
export function hrefOfPointer(pointer: string): string {
  if (/^\/(condition|experienceRole)/.test(pointer)) return pages.livedExperience.href;
  if (pointer.startsWith('/declarations')) return pages.declarations.href;
  return pages.registration.href;
}

export type Progress = 'done' | 'fix' | 'started' | 'none';

const filled = ({ fields, documents }: DraftView): Record<PageOf, boolean> => ({
  registration: [fields.dateOfBirth, fields.phone, fields.street, fields.city, fields.postalCode].some(Boolean),
  livedExperience: Boolean(fields.condition ?? fields.experienceRole),
  declarations: fields.declarations.length > 0,
  photoId: Boolean(fields.photoIdType) || documents.some(({ item }) => item === 'photo-id'),
  diploma: Boolean(fields.educationType) || documents.some(({ item }) => item === 'diploma'),
  training: documents.some(({ item }) => item === 'training-certificate'),
  examForm: Boolean(fields.examLanguage ?? fields.examDelivery),
  code: false,
  fee: false,
});

export interface TaskState {
  name: PageOf;
  progress: Progress;
  problems: string[];
}

/** How far each page of the draft is. */
export function taskStates(draft: DraftView): TaskState[] {
  const touched = filled(draft);
  return pageNames.map((name) => {
    const tasks = draft.tasks.filter(({ item }) => pages[name].items.includes(item));
    if (tasks.length > 0 && tasks.every(({ done }) => done)) return { name, progress: 'done', problems: [] };
    const problems = touched[name] ? tasks.flatMap((task) => task.problems) : [];
    return { name, progress: touched[name] ? (problems.length ? 'fix' : 'started') : 'none', problems };
  });
}
