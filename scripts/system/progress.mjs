// One plain line per step; a long step says every ten seconds that it still works.
/** Runs `work` as a step with a name. `work` gets `note(text)` for a remark. */
export async function step(name, work) {
  const since = Date.now();
  const seconds = () => ((Date.now() - since) / 1000).toFixed(1);
  console.log(`▸ ${name} …`);
  const alive = setInterval(() => console.log(`  still ${name} (${Math.round((Date.now() - since) / 1000)} s)`), 10_000);
  try {
    const result = await work((text) => console.log(`  ${text}`));
    console.log(`▸ ${name}: done (${seconds()} s)`);
    return result;
  } finally {
    clearInterval(alive);
  }
}
