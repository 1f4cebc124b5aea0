import { longDate } from '../calendar';
import { listed, nextClock, paragraphs, stands } from '../details';
import { actionWords } from './action-words';
import { type CertificationFile, lastTerm } from './file';
import { type State, stateOn } from './standing';
import { sanctionedAt } from './standing-at';
import { stage } from './status';

/** As of the newest thing on file, for whoever asks without a clock: sanctions come before dates here too (500.2.E). */
function state(file: CertificationFile): State {
  const newest = [file.issuedAt, ...file.actions.map(({ at }) => at), ...(file.end ? [file.end.at] : [])].sort().at(-1) ?? file.issuedAt;
  const at = stage(file);
  return stateOn(at === 'lapsed' || at === 'expired' ? at : file.end ? 'vacated' : 'current', sanctionedAt(file, newest));
}

/** What operators read of a certification in the Temporal UI. */
export function details(file: CertificationFile): string {
  const { from, expiresOn } = lastTerm(file);
  return paragraphs(
    `${stands('certification', state(file))}, ${file.number}`,
    `Term ${file.terms.length}: ${longDate(from, 'en')} through ${longDate(expiresOn, 'en')}`,
    nextClock('certification', file),
    `Done to it: ${listed(file.actions.map(({ kind }) => actionWords[kind].en))}`,
  );
}
