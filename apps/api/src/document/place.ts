/** Where a file may lie, and who may put it there or open it. */
import { lockDraft } from '../../../../cases/application/submission';
import type { Tx } from '../../../../cases/database';
import { itemInfo, type Item } from '../../../../policy/application/items';
import type { Permission } from '../account/permissions';
import type { SignedIn } from '../account/session';
import { fieldWords } from '../problems/field-words';
import { notFound, Problem } from '../problems/problem';

/** What staff keep with a certification as evidence of a change (101.3). */
export const evidenceItems = ['name-proof', 'address-proof', 'surrender-letter', 'death-record'] as const;
const isEvidence = (item: string): boolean => (evidenceItems as readonly string[]).includes(item);

const isFilesItem = (item: string): item is Item => Object.hasOwn(itemInfo, item) && itemInfo[item as Item].proof === 'files';

export interface Place {
  personId: string;
  at: { draftId: string } | { caseId: string };
}

const unknownItem = (): Problem => new Problem('fields-wrong', { errors: [{ pointer: '/item', words: fieldWords('unknown-choice') }] });

/**
 * An item of your own draft or application; what came on paper for an application, by staff who judge; evidence for a
 * certification, by staff who change it. Locks a draft. Throws: fields-wrong, not-found, draft-gone.
 */
export async function placeFor(tx: Tx, me: SignedIn, item: string | undefined, target: string): Promise<Place> {
  if (item !== undefined && isEvidence(item)) return evidencePlace(tx, me, target);
  if (item === undefined || !isFilesItem(item)) throw unknownItem();
  const draft = await lockDraft(tx, target);
  const application = draft ? null : await tx.application.findUnique({ where: { caseId: target }, select: { personId: true } });
  const personId = draft?.personId ?? application?.personId;
  const yours = me.role === 'applicant' && personId === me.personId;
  const onPaper = application !== null && me.permissions.includes('applications:judge');
  if (!personId || !(yours || onPaper)) throw notFound();
  if (draft?.frozenAt) throw new Problem('draft-gone');
  return { personId, at: draft ? { draftId: target } : { caseId: target } };
}

async function evidencePlace(tx: Tx, me: SignedIn, target: string): Promise<Place> {
  if (me.role === 'applicant') throw unknownItem();
  const certification = await tx.certification.findUnique({ where: { caseId: target }, select: { personId: true } });
  if (!certification || !me.permissions.includes('certifications:change')) throw notFound();
  return { personId: certification.personId, at: { caseId: target } };
}

/** What staff need to open a file that lies with a case. */
export const toOpen = (item: string): Permission => (isEvidence(item) ? 'certifications:read' : 'applications:read');
