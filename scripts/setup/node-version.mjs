// Written so that an old Node still understands it and can say what is wrong.
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 23) return;
  console.error(`This needs Node 20.19, 22.12 or newer; this is ${process.versions.node} (${process.execPath}). See https://nodejs.org.`);
  process.exit(1);
}
