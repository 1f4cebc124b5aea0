/** 805.1: whether the registry says of a certification what the record says. */
import type { RegistryEntryRow } from '../certification/registry-entry';
import type { RegistryDifference } from './file';

/** Names it is found by, as in the record and as in the registry. */
export interface RegistryNames {
  folded: string;
  former: boolean;
}

const namesInOrder = (names: readonly RegistryNames[]): string =>
  names
    .map(({ folded, former }) => `${former ? 'former' : 'present'}:${folded}`)
    .sort()
    .join('/');

/** `expected`: made from the file (registryEntryOf); `shown`: what the registry has, if it has anything. */
export function differencesOf(
  expected: RegistryEntryRow & { names: readonly RegistryNames[] },
  shown: (RegistryEntryRow & { names: readonly RegistryNames[] }) | undefined,
): RegistryDifference[] {
  const { number, names, ...fields } = expected;
  if (!shown) return [{ number, field: 'not-in-registry' }];
  const differing = (Object.keys(fields) as (keyof typeof fields)[]).filter((field) => fields[field] !== shown[field]);
  return [
    ...(number === shown.number ? [] : ['number']),
    ...differing,
    ...(namesInOrder(names) === namesInOrder(shown.names) ? [] : ['names']),
  ].map((field) => ({ number, field }));
}
