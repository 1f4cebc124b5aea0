/** What staff can do with an application now, and why not: the same functions that the validator and the record ask. */
import type { ApplicationCommand } from '../../../../policy/application/file';
import type { SignedIn } from '../account/session';
import type { Permission } from '../account/permissions';
import { refusalOf, refusalWords } from '../application/refusal-words';
import type { Shown } from '../application/shown';
import { titles } from '../problems/titles';
import { type ActionName, actionNames, type StaffCaseView } from './case.view';

interface ActionInfo {
  label: string;
  needs: Permission;
  command: ApplicationCommand['name'];
}

export const actions = {
  'ask-for-more': { label: 'Ask for more', needs: 'applications:judge', command: 'askForMore' },
  approve: { label: 'Approve', needs: 'applications:decide', command: 'approve' },
  deny: { label: 'Deny', needs: 'applications:decide', command: 'deny' },
  withdraw: { label: 'Record withdrawal', needs: 'applications:judge', command: 'withdraw' },
  'note-appeal': { label: 'Note an appeal', needs: 'applications:decide', command: 'noteAppeal' },
} as const satisfies Record<ActionName, ActionInfo>;

export function actionsOf(shown: Shown, me: SignedIn): StaffCaseView['actions'] {
  return actionNames.map((name) => {
    const { label, needs, command } = actions[name];
    if (!me.permissions.includes(needs)) return { name, label, possible: false, refusal: titles['not-allowed'].en };
    const refused = refusalOf(shown, me.actor, command, {});
    return { name, label, possible: !refused, ...(refused && { refusal: refusalWords(refused, 'en'), rule: refused.rule }) };
  });
}
