/** npm run bench: measures what is named, or everything, prints it, and with --write keeps it in docs/performance.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadavg } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { silenceTemporal } from '../harness/temporal-server';
import { expiry } from './expiry';
import { generator } from './generator';
import { histories } from './history';
import { latencies } from './latency';
import { lifetimes } from './lifetime';
import { Program } from './program';
import { reads } from './reads';
import { registry } from './registry';
import * as report from './report';
import { starts } from './start';
import { throughput } from './throughput';
import { years } from './years';

const parts = ['history', 'lifetime', 'latency', 'throughput', 'reads', 'registry', 'expiry', 'generator', 'years', 'start'] as const;
type Part = (typeof parts)[number];

async function main(args: string[]): Promise<void> {
  silenceTemporal();
  const named = parts.filter((part) => args.includes(part));
  const wanted = (part: Part) => named.length === 0 || named.includes(part);
  const number = (name: string, otherwise: number) => Number(args[args.indexOf(name) + 1]) || otherwise;
  const busy = loadavg()[0] ?? 0;
  const told: string[] = [];
  const tell = (text: string) => {
    told.push(text);
    console.log(`${text}\n`);
  };

  if (parts.slice(0, -2).some(wanted)) {
    const program = await Program.start();
    try {
      if (wanted('history')) tell(report.historyReport(await histories(program)));
      if (wanted('lifetime')) tell(report.lifetimeReport(await lifetimes(program)));
      if (wanted('latency')) tell(report.latencyReport(await latencies(program, number('--rounds', 40))));
      const forty = wanted('throughput') ? await throughput(program, 3) : undefined;
      if (forty) tell(report.throughputReport(forty));
      if (wanted('reads')) tell(report.readsReport(await reads(program, 3)));
      if (wanted('registry'))
        tell(report.registryReport(await registry(program, number('--registered', 1_000_000), number('--looks', 300))));
      if (wanted('expiry')) tell(report.expiryReport(await expiry(program, number('--certified', 10_000))));
      if (wanted('generator'))
        tell(report.generatorReport(await generator(program, number('--people', 200)), forty && Math.max(...forty.bare)));
    } finally {
      await program.close();
    }
  }
  if (wanted('years')) {
    const program = await Program.start(); // nobody else's dates are on the way
    try {
      tell(report.yearsReport(await years(program, number('--lives', 1_000))));
    } finally {
      await program.close();
    }
  }
  if (wanted('start')) tell(report.startReport(await starts(2)));
  tell(`Load of the machine before the run: ${busy.toFixed(1)} (0 is idle, 2 is all of two cores).`);
  if (args.includes('--write')) await write(told.join('\n\n'));
}

const [begin, end] = ['<!-- results -->', '<!-- end of results -->'];

async function write(results: string): Promise<void> {
  const file = join(__dirname, '../../docs/performance.md');
  const text = readFileSync(file, 'utf8');
  const [before, after] = [text.split(begin)[0] ?? '', text.split(end)[1] ?? ''];
  const page = `${before}${begin}\n\n${results}\n\n${end}${after}`;
  writeFileSync(file, await format(page, { ...(await resolveConfig(file)), parser: 'markdown' }));
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
