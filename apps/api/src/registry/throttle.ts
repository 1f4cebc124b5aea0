import { isIPv6 } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import type { Environment } from '../../../../cases/environment';
import { machineNow } from '../../../../cases/clock';
import { ENVIRONMENT } from '../environment/environment.module';
import { Problem } from '../problems/problem';
import { mostRows } from './limits';

const minute = 60_000;
/** So many minutes of look-ups may be asked at once. */
const burstMinutes = 4;
/** A key may ask this many times as often as an address. */
const keyFactor = 10;
/** Remembered askers; who was forgotten begins anew. */
const mostAskers = 20_000;

interface Bucket {
  left: number;
  at: number;
}

/**
 * Look-ups per asker, as a bucket that fills by the minute (machine clock, this process). Nobody is locked out: a refusal
 * takes nothing, and says after how many seconds the same question is answered.
 */
@Injectable()
export class RegistryThrottle {
  private readonly buckets = new Map<string, Bucket>();
  private readonly perMinute: number;

  constructor(@Inject(ENVIRONMENT) { REGISTRY_LOOKUPS_PER_MINUTE }: Pick<Environment, 'REGISTRY_LOOKUPS_PER_MINUTE'>) {
    this.perMinute = REGISTRY_LOOKUPS_PER_MINUTE;
  }

  /** Throws Problem too-many-requests (429, Retry-After). */
  admit(asker: { address: string } | { key: string }, cost = 1): void {
    const known = 'key' in asker;
    const perMinute = this.perMinute * (known ? keyFactor : 1);
    const most = Math.max(perMinute * burstMinutes, 2 * mostRows); // a full check must be possible at all
    const name = known ? `key ${asker.key}` : networkOf(asker.address);
    const now = machineNow();
    const before = this.buckets.get(name) ?? { left: most, at: now };
    const left = Math.min(most, before.left + ((now - before.at) * perMinute) / minute);
    const price = Math.min(cost, most);
    this.remember(name, { left: left >= price ? left - price : left, at: now });
    if (left < price)
      throw new Problem('too-many-requests', { retryAfterSeconds: Math.max(1, Math.ceil(((price - left) * minute) / perMinute / 1_000)) });
  }

  private remember(name: string, bucket: Bucket): void {
    this.buckets.delete(name); // to the end: the first one is who asked longest ago
    this.buckets.set(name, bucket);
    if (this.buckets.size > mostAskers) for (const oldest of this.buckets.keys()) return void this.buckets.delete(oldest);
  }
}

/** An IPv4 address, or the network of an IPv6 address (its first 64 bits): one household has as many addresses as it likes. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.toLowerCase().replace(/%.*$/, '').split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = (tail ?? '').split(':').filter(Boolean);
  const missing = tail === undefined ? 0 : Math.max(0, 8 - groups.length - rest.length);
  return [...groups, ...Array<string>(missing).fill('0'), ...rest]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
