/** What staff can do with an application now, and why not: the same functions that the validator and the record ask. */
import { type ApplicationCommand, outstanding } from '../../../../policy/application/file';
import type { SignedIn } from '../account/session';
import type { Permission } from '../account/permissions';
import { refusalOf, refusalWords } from '../cases/refusal-words';
import type { Shown } from '../application/shown';
import { titles } from '../problems/titles';
import { consequencesOf, itemsOf } from './consequences';
import { type ActionName, actionNames, type StaffCaseView } from './case.view';

interface ActionInfo {
  label: string;
  needs: Permission;
  command: ApplicationCommand['name'];
}

export const actions = {
  take: { label: 'Take this case', needs: 'applications:judge', command: 'take' },
  'ask-for-more': { label: 'Ask for more', needs: 'applications:judge', command: 'askForMore' },
  approve: { label: 'Approve', needs: 'applications:decide', command: 'approve' },
  deny: { label: 'Deny', needs: 'applications:decide', command: 'deny' },
  withdraw: { label: 'Record withdrawal', needs: 'applications:judge', command: 'withdraw' },
  'note-appeal': { label: 'Note an appeal', needs: 'applications:decide', command: 'noteAppeal' },
  correct: { label: 'Reopen', needs: 'applications:decide', command: 'correct' },
} as const satisfies Record<ActionName, ActionInfo>;

/** What policy is asked about an action nobody has filled in yet: everything said in the way that could be right. */
const bodyOf = ({ file }: Shown, name: ActionName): object =>
  name === 'correct'
    ? { receivedOn: file.ledger['hold']?.lastDay, items: outstanding(file).map((item) => ({ item })), secondPerson: 'another' }
    : {};

export function actionsOf(shown: Shown, me: SignedIn): StaffCaseView['actions'] {
  return actionNames.map((name) => {
    const { label, needs, command } = actions[name];
    if (!me.permissions.includes(needs)) return { name, label, possible: false, refusal: titles['not-allowed'].en, consequences: [] };
    const refused = refusalOf(shown, me.actor, command, bodyOf(shown, name));
    if (refused) return { name, label, possible: false, refusal: refusalWords(refused, 'en'), rule: refused.rule, consequences: [] };
    const items = itemsOf(shown, name);
    return { name, label, possible: true, consequences: consequencesOf(shown, name), ...(items && { items }) };
  });
}
