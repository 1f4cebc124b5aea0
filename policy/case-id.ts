/** The digits of a UUID without the one that says its version. */
const uuid = /^([0-9a-f]{8})-([0-9a-f]{4})-[0-9a-f]([0-9a-f]{3})-([0-9a-f]{4})-([0-9a-f]{12})$/;

/**
 * The id of the case that follows from another one: the same every time it is asked for, so an opening that is written twice
 * is one. A UUID of version 8 (RFC 9562): our own arrangement of the digits of the former id, each moved one place. Throws on
 * anything else than a UUID.
 */
export function idAfter(id: string): string {
  if (!uuid.test(id)) throw new Error(`not a UUID: ${id}`);
  const digits = id.replace(uuid, '$1$2$3$4$5');
  return digits.replace(/^(.)(.*)$/, '$2$1').replace(/^(.{8})(.{4})(.{3})(.{4})(.{12})$/, '$1-$2-8$3-$4-$5');
}
