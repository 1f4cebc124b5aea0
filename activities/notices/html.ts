import type { Block, Entry, Letter } from './blocks';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign]!);

/** The palette of the visual guide. Mail readers drop style sheets, so every style stands at its element; classes only adapt it. */
const ink = '#171716';
const soft = '#5d5d52';
const teal = '#0f6460';
const line = '#e2ded5';
const font = "'Public Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** Readers that know style sheets: one column on a phone, dark where the reader asks for it, plain white on paper. */
const sheet = `
:root { color-scheme: light dark; }
ol > li::marker { color: #0f6460; font-weight: 700; }
@media (max-width: 600px) {
  .column { display: block !important; width: auto !important; padding: 0 0 12px !important; text-align: left !important; }
  .paper { padding: 24px 20px !important; }
  .desk { padding: 0 !important; }
}
@media (prefers-color-scheme: dark) {
  .desk { background: #171716 !important; }
  .paper { background: #22221f !important; }
  .paper, .paper h1, .paper h2, .paper strong { color: #f5f0e6 !important; }
  .soft { color: #c9c5ba !important; }
  .day { background: #2e2b25 !important; }
  .line { border-color: #4a4840 !important; }
  .accent { border-color: #6fbab3 !important; }
  ol > li::marker { color: #9bd4cf; }
  a { color: #9bd4cf !important; }
  .action { background: #6fbab3 !important; color: #123131 !important; }
}
@media print {
  .desk, .paper { background: #fff !important; padding: 0 !important; }
  .item, .day { break-inside: avoid; }
}
`;

const mark =
  '<svg width="40" height="40" viewBox="0 0 40 40" aria-hidden="true" focusable="false" style="border-radius:50%;display:block">' +
  '<path fill="#0f6460" d="M0 0h40v40H0z"/><circle cx="14" cy="14.5" r="5" fill="#f1e5cd"/><circle cx="26" cy="14.5" r="5" fill="#9bd4cf"/>' +
  '<path fill="#9bd4cf" d="M14 42c0-12 5-19 12-19s12 7 12 19z"/><path fill="#f1e5cd" d="M2 42c0-12 5-19 12-19s12 7 12 19z"/>' +
  '<path fill="#dec69a" d="M20 28.200c3.800 3 6 7.800 6 13.800H14c0-6 2.200-10.800 6-13.800z"/></svg>';

const lines = (texts: readonly string[]): string => texts.map(escape).join('<br>');

/** Two columns beside each other, below each other on a phone. */
const columns = (left: string, right: string, align: 'middle' | 'top'): string =>
  '<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%"><tr>' +
  `<td class="column" valign="${align}" style="padding:0 16px 0 0">${left}</td>` +
  `<td class="column" valign="${align}" width="230" style="white-space:nowrap">${right}</td></tr></table>`;

const entry = ({ lead, text }: Entry): string => [lead && `<strong>${escape(lead)}</strong>`, escape(text)].filter(Boolean).join(' ');
const item = (content: string): string =>
  `<li class="item line" style="padding:8px 0 8px 6px;border-top:1px solid ${line}">${content}</li>`;

function htmlOfBlock(block: Block): string {
  if ('heading' in block) return `<h2 style="margin:28px 0 8px;font-size:17px;line-height:1.35;color:${ink}">${escape(block.heading)}</h2>`;
  if ('paragraph' in block) return `<p style="margin:0 0 14px">${escape(block.paragraph)}</p>`;
  if ('day' in block)
    return (
      `<div class="day accent" style="margin:18px 0;padding:12px 16px;background:#fbf8f2;border-left:4px solid ${teal}">` +
      `<p style="margin:0"><strong>${escape(block.day)}</strong></p><p style="margin:0">${escape(block.reason)}</p></div>`
    );
  if ('steps' in block)
    return `<ol style="margin:0 0 14px;padding:0 0 0 26px">${block.steps.map((step) => item(entry(step))).join('')}</ol>`;
  if ('points' in block)
    return `<ul style="margin:0 0 14px;padding:0 0 0 22px">${block.points.map((point) => `<li style="padding:2px 0">${entry(point)}</li>`).join('')}</ul>`;
  return (
    `<p style="margin:18px 0"><a class="action" href="${escape(block.to)}" style="display:inline-block;padding:12px 20px;background:${teal};` +
    `color:#ffffff;font-weight:700;text-decoration:none;border-radius:4px">${escape(block.link)}</a><br>` +
    `<span class="soft" style="font-size:13px;color:${soft}">${escape(block.to)}</span></p>`
  );
}

/** HTML mail: 600 px, one column on a phone, readable without style sheets, pictures or colours. */
export function htmlOf(letter: Letter): string {
  const { language, title, sender, to, about, body, other, small } = letter;
  const brand =
    `<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td style="padding:0 10px 0 0">${mark}</td><td>` +
    `<strong style="font-size:18px;line-height:1.3">${escape(sender.name)}</strong><br>` +
    `<span class="soft" style="font-size:13px;color:${soft}">${escape(sender.certifier)}</span></td></tr></table>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
<style>${sheet}</style>
</head>
<body class="desk" style="margin:0;padding:24px 0;background:#f5f0e6">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" align="center" width="100%" style="max-width:600px;margin:0 auto">
<tr><td class="paper" style="padding:36px 40px;background:#ffffff;color:${ink};font-family:${font};font-size:16px;line-height:1.5">
<main>
<div class="accent" style="padding:0 0 16px;border-bottom:2px solid ${teal};font-size:14px">${columns(brand, `<p style="margin:0">${lines(sender.lines)}</p>`, 'middle')}</div>
<div style="margin:22px 0 0">${columns(`<p style="margin:0">${lines(to)}</p>`, `<p style="margin:0">${lines(about)}</p>`, 'top')}</div>
<h1 style="margin:26px 0 16px;font-size:24px;line-height:1.25;color:${ink}">${escape(title)}</h1>
${body.map(htmlOfBlock).join('\n')}
<div class="line soft" style="margin:32px 0 0;padding:12px 0 0;border-top:1px solid ${line};font-size:13px;color:${soft}">
${small.map((text) => `<p style="margin:0 0 6px">${escape(text)}</p>`).join('\n')}
<p lang="${other.language}" style="margin:0">${escape(other.text)}</p>
</div>
</main>
</td></tr>
</table>
</body>
</html>
`;
}
