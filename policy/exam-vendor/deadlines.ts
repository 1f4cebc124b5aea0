import type { CivilDate } from '../calendar';
import type { Deadline } from '../process';
import type { ExamVendorFacts } from './file';
import { vendorRulesOf } from './rules';

/**
 * The nights on which something is to be done. What waits to be sent, and the result of a known appointment, have rows of
 * their own: a walk stops there. The night after night of the rest is a check of how things stand.
 */
export function deadlines(file: ExamVendorFacts): Deadline[] {
  const { exchange, comparison } = vendorRulesOf(file.edition);
  const night = (id: string, fromEvent: string, from: CivilDate | undefined, more: Partial<Deadline> = {}): Deadline[] =>
    from
      ? [
          {
            id,
            rule: '401.intro',
            fromEvent,
            from,
            term: exchange,
            begins: true,
            owner: 'us',
            state: file.exchanging || file.owed?.exchange ? 'met' : 'running',
            ...more,
          },
        ]
      : [];
  return [
    ...night('sending', 'told-to-send', file.toSendSince),
    ...night('results', 'appointment', file.appointmentOn),
    ...night('exchange', 'exchanged', file.exchangeFrom, { recurring: true }),
    {
      id: 'comparison',
      rule: '401.intro',
      fromEvent: 'compared',
      from: file.comparedOn,
      term: comparison,
      begins: true,
      recurring: true,
      owner: 'us',
      state: file.comparing || file.owed?.comparison ? 'met' : 'running',
    },
  ];
}
