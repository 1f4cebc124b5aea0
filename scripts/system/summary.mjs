// What the starter says when everything is up.
/** The last line that the seed printed: {"accounts":[{role,name,email,password}]}. */
export function accountsFrom(output) {
  const last = output.trim().split('\n').at(-1) ?? '';
  return JSON.parse(last).accounts;
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column])).join('  ')}`.trimEnd()).join('\n');
}

export function summary(up, { seconds, logs }) {
  const addresses = [
    ['Site', up.ORIGIN],
    ['API documentation', `${up.ORIGIN}/api/docs`],
    ['Mail (letters)', up.MAIL_URL],
    ['Temporal UI', up.TEMPORAL_UI_URL ?? 'of the server you named'],
    ['Logs', logs],
  ];
  const accounts = [['Role', 'Name', 'E-mail', 'Password'], ...up.accounts.map((one) => [one.role, one.name, one.email, one.password])];
  return `
✓ Everything is up (${seconds.toFixed(1)} s). Ctrl-C stops it. The sandbox keeps its data.

${table(addresses)}

Sandbox accounts
${table(accounts)}
`;
}
