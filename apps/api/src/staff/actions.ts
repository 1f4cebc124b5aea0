/** What staff can do with an application now, and why not. */
import { type ApplicationCommand, outstanding } from '../../../../policy/application/file';
import type { SignedIn } from '../account/session';
import type { Permission } from '../account/permissions';
import { refusalOf } from '../cases/refusal-words';
import type { Shown } from '../application/shown';
import { consequencesOf, itemsOf } from './consequences';
import { offered } from './offered';
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

export const actionsOf = (shown: Shown, me: SignedIn): StaffCaseView['actions'] =>
  actionNames.map((name) => {
    const { label, needs, command } = actions[name];
    const refused = () => refusalOf(shown, me.actor, command, bodyOf(shown, name));
    const row = offered({ name, label, needs, refused, consequences: () => consequencesOf(shown, name) }, me);
    const items = row.possible ? itemsOf(shown, name) : undefined;
    return { ...row, ...(items && { items }) };
  });
