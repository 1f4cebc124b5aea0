/**
 * The id of the case that follows from another one: the same every time it is asked for, so an opening that is written twice
 * is one. A UUID of version 8 (RFC 9562): our own arrangement of the digits of the former id.
 */
export function idAfter(id: string): string {
  const digits = id.replaceAll('-', '');
  if (!/^[0-9a-f]{32}$/.test(digits)) throw new Error(`not a UUID: ${id}`);
  const others = digits.slice(0, 12) + digits.slice(13);
  const turned = others.slice(1) + others.slice(0, 1);
  const next = `${turned.slice(0, 12)}8${turned.slice(12)}`;
  return [next.slice(0, 8), next.slice(8, 12), next.slice(12, 16), next.slice(16, 20), next.slice(20)].join('-');
}
