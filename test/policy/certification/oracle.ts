/**
 * A slow second opinion on how a certification stands: it goes through every day since issuance on a wall calendar, one after the
 * other, and keeps three cards: the term, the sanction, the open investigations. It shares no code with the product.
 */
import { type Day, plusMonths, text, tomorrow } from '../calendar/oracle';

export interface Told {
  /** Pacific day and hour of the day. */
  day: string;
  hour: number;
  what: 'opened' | 'closed' | 'suspended' | 'revoked' | 'reinstated' | 'renewed' | 'surrendered';
  source?: string;
}

const dayOf = (written: string): Day => {
  const [year = 0, month = 0, day = 0] = written.split('-').map(Number);
  return { year, month, day };
};
const after = (written: string, months: number): string => text(plusMonths(dayOf(written), months));

/** State and action at noon of a day; what is told of a day counts from its hour on, but a term is made of whole days. */
export function standingByHand(issuedOn: string, told: readonly Told[], at: string): { state: string; action: string } {
  let lastValid = after(issuedOn, 24);
  let sanction = '';
  let surrendered = false;
  const open: string[] = [];
  for (let day = dayOf(issuedOn); text(day) <= at; day = tomorrow(day)) {
    const today = text(day);
    for (const { what, source = '' } of told.filter(
      (one) => one.day === today && (today < at || one.hour <= 12 || one.what === 'renewed'),
    )) {
      if (what === 'opened') open.push(source);
      if (what === 'closed') open.splice(open.indexOf(source), 1);
      if (what === 'suspended') sanction = 'suspended';
      if (what === 'revoked') sanction = 'revoked';
      if (what === 'reinstated') sanction = '';
      if (what === 'renewed') lastValid = after(today <= lastValid ? lastValid : today, 24);
      if (what === 'surrendered') surrendered = true;
    }
  }
  const dates = [
    [lastValid, 'active'],
    [after(lastValid, 12), 'lapsed'],
    [after(lastValid, 48), 'expired'],
  ] as const;
  const byDate = dates.find(([through]) => at <= through)?.[1] ?? 'vacated';
  const state = sanction === 'revoked' ? 'revoked' : surrendered ? 'surrendered' : sanction || byDate;
  const action =
    sanction === 'revoked'
      ? 'Revoked'
      : state === 'suspended'
        ? 'Suspended'
        : open.length && state !== 'surrendered'
          ? 'Under investigation'
          : 'None';
  return { state, action };
}
