/** How many answers are kept: far more than a page asks for. */
const most = 10_000;

/** The same function, asked once for each key: pages ask for the same few days and instants again and again. */
export function remembered<Value>(find: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = find(key);
    if (known.size >= most) known.clear();
    known.set(key, value);
    return value;
  };
}
