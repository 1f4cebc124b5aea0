/** What was measured, as Markdown. */
import type { Expiry, Told } from './expiry';
import type { Filled } from './generator';
import type { Trace } from './history';
import type { Latencies } from './latency';
import type { Read } from './reads';
import type { Registry } from './registry';
import type { Start } from './start';
import type { Throughput } from './throughput';
import type { Years } from './years';

const percentile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? Number.NaN;
const median = (values: readonly number[]): number => percentile(values, 0.5);
const sum = (of: Record<string, number>): number => Object.values(of).reduce((all, one) => all + one, 0);
const table = (heads: string[], rows: (string | number)[][]): string =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const ratio = (ours: number, bare: number): string => (ours / bare).toFixed(2);

export const historyReport = (traces: { ours: Trace; smallest: Trace }): string =>
  traceReport('History of the clean path', 'application', traces);
export const lifetimeReport = (traces: { ours: Trace; smallest: Trace }): string =>
  traceReport('History of a certification, from issuance to vacating', 'certification', traces);

function traceReport(heading: string, name: string, { ours, smallest }: { ours: Trace; smallest: Trace }): string {
  const counts = [
    ['events', ours.events, smallest.events],
    ['state transitions', ours.transitions, smallest.transitions],
    ['bytes', ours.bytes, smallest.bytes],
  ] as const;
  const kinds = Object.keys({ ...smallest.tally, ...ours.tally }).map((kind) =>
    kind.replace('EVENT_TYPE_', '').toLowerCase().replaceAll('_', ' '),
  );
  return [
    `### ${heading}`,
    table(
      ['', name, 'smallest', 'ratio'],
      counts.map(([what, one, other]) => [what, one, other, `**${ratio(one, other)}**`]),
    ),
    `Kinds of events: ${kinds.join(', ')}.`,
  ].join('\n\n');
}

export function latencyReport({ ours, bare, counts, busy }: Latencies): string {
  const all = Object.values(ours).flat();
  const line = (what: string, values: readonly number[]) => [
    what,
    values.length,
    `**${ratio(median(values), median(bare))}**`,
    ratio(percentile(values, 0.95), percentile(bare, 0.95)),
  ];
  const sent = Object.entries(counts).map(([name, { api, worker }]) => [name, sum(api.statements), sum(worker.statements), sum(api.calls)]);
  return [
    '### One command at a time, over HTTP with a session',
    table(
      ['command', 'samples', 'p50 / bare p50', 'p95 / bare p95'],
      [...Object.entries(ours).map(([name, values]) => line(name, values)), line('all', all)],
    ),
    `In this run: p50 ${median(all).toFixed(1)} ms and bare ${median(bare).toFixed(1)} ms; p95 ${percentile(all, 0.95).toFixed(1)} and ${percentile(bare, 0.95).toFixed(1)} ms. Processor time of API and worker for one command with its letters, against the bare worker: ${ratio(median(busy.ours), median(busy.bare))}.`,
    table(['one command', 'statements of the door', 'statements of the worker, letters included', 'calls to Temporal'], sent),
  ].join('\n\n');
}

export const throughputReport = ({ ours, bare }: Throughput): string =>
  [
    '### Forty at a time',
    table(
      ['', 'application over HTTP', 'bare', 'ratio'],
      [
        [
          'commands per second (median of rounds)',
          median(ours).toFixed(0),
          median(bare).toFixed(0),
          `**${ratio(median(ours), median(bare))}**`,
        ],
      ],
    ),
  ].join('\n\n');

/** Absolute times too: the goal for a typing error is one. */
export function registryReport({ count, words, fillSeconds, liveness, looked }: Registry): string {
  const ms = (values: readonly number[], part: number): string => percentile(values, part).toFixed(1);
  const share = (found: number, of: number): string => (found / of).toFixed(3);
  const typo = looked.find(({ trigrams }) => trigrams);
  return [
    `### The registry with ${count.toLocaleString('en-US')} people`,
    table(
      [
        'looked for, one after the other',
        'HTTP p50 / SQL p50',
        'HTTP p95 / SQL p95',
        'SQL p50 (ms)',
        'HTTP p50 (ms)',
        'HTTP p95 (ms)',
        'among the first 20',
      ],
      looked.map(({ what, http, sql, found }) => [
        what,
        `**${ratio(median(http), median(sql))}**`,
        ratio(percentile(http, 0.95), percentile(sql, 0.95)),
        median(sql).toFixed(2),
        median(http).toFixed(2),
        ms(http, 0.95),
        share(found, http.length),
      ]),
    ),
    `The smallest answer of the same server (liveness), in turn with these: p50 ${median(liveness).toFixed(2)} ms, p95 ${ms(liveness, 0.95)} ms.`,
    `${words.toLocaleString('en-US')} different words; filled and indexed in ${fillSeconds.toFixed(0)} s.`,
    ...(typo?.trigrams
      ? [
          `The same errors by trigrams (\`pg_trgm\`, GIN, similarity of the whole name, bare SQL): p50 ${ms(typo.trigrams, 0.5)} ms, p95 ${ms(typo.trigrams, 0.95)} ms, ${share(typo.foundByTrigrams ?? 0, typo.trigrams.length)} among the first 20. Ours as bare SQL: p50 ${ms(typo.sql, 0.5)} ms, p95 ${ms(typo.sql, 0.95)} ms.`,
        ]
      : []),
  ].join('\n\n');
}

export const readsReport = (reads: readonly Read[]): string =>
  [
    '### Reading, ten at a time, against the liveness answer of the same server',
    table(
      ['', 'answers per second', 'share of the liveness answer', 'kilobytes of JSON'],
      reads.map(({ what, perSecond, bare, bytes }) => [
        what,
        median(perSecond).toFixed(0),
        ratio(median(perSecond), median(bare)),
        (bytes / 1_000).toFixed(1),
      ]),
    ),
  ].join('\n\n');

export const generatorReport = ({ people, seconds, changes, letters, days }: Filled, bare?: number): string =>
  [
    '### The generator',
    `${people} people over ${days} days of the program clock: ${changes} changes recorded and ${letters} letters sent in ${seconds.toFixed(0)} s, ${(changes / seconds).toFixed(0)} changes per second${bare ? ` (**${ratio(changes / seconds, bare)}** of what forty bare processes do at a time)` : ''}.`,
  ].join('\n\n');

export const startReport = (starts: readonly Start[]): string =>
  [
    '### `npm start`, the second time',
    table(
      ['until the first command is recorded', 'steps as the starter tells them'],
      starts.map(({ accepted, steps }) => [
        `**${accepted.toFixed(1)} s**`,
        Object.entries(steps)
          .map(([name, took]) => `${name}: ${took.toFixed(1)} s`)
          .join('; '),
      ]),
    ),
  ].join('\n\n');

export function expiryReport({ people, recorded, letters, bare, answers, late, early, seconds, quiet, busy }: Expiry): string {
  const p99 = ({ took }: Told) => percentile(took, 0.99);
  const row = (name: string, told: Told) => [name, told.took.length, told.late, median(told.took).toFixed(0), p99(told).toFixed(0)];
  return [
    `### ${people} certifications expire at one instant, by real timers`,
    table(
      ['', 'certifications', 'bare one-timer workflows', 'ratio'],
      [
        ['recorded per second', recorded.toFixed(0), bare.toFixed(0), `**${ratio(recorded, bare)}**`],
        ['recorded, letter sent and noted, per second', letters.toFixed(0), bare.toFixed(0), ratio(letters, bare)],
      ],
    ),
    `The registry, asked ${answers} times from the instant on: ${late} answers of the day before (**lag ${late === 0 ? 'none' : 'seen'}**), ${early} answers too early. The events were all recorded after ${seconds.toFixed(0)} s.`,
    table(
      ['commands of other people over HTTP', 'samples', 'not recorded within 10 s', 'p50 (ms)', 'p99 (ms)'],
      [
        row('quiet', quiet),
        row('meanwhile', busy),
        ['ratio', '', '', ratio(median(busy.took), median(quiet.took)), `**${ratio(p99(busy), p99(quiet))}**`],
      ],
    ),
  ].join('\n\n');
}

export const yearsReport = ({ people, seconds, steps, letters, tasks, bareInTurn, bareAtOnce }: Years): string =>
  [
    `### Six years of ${people} people`,
    table(
      ['', 'seconds', 'our walk against it'],
      [
        [`the walk: ${steps} instants in turn, ${letters} letters, ${tasks} workflow tasks`, seconds.toFixed(1), ''],
        ['as many empty workflow tasks, one after the other', bareInTurn.toFixed(1), `**${ratio(seconds, bareInTurn)}**`],
        ['as many empty workflow tasks, forty at a time', bareAtOnce.toFixed(1), ratio(seconds, bareAtOnce)],
      ],
    ),
  ].join('\n\n');
