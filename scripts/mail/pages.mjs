// The pages of the mail catcher: a list and one mail.
const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const text = (value) => String(value).replace(/[&<>"']/g, (sign) => escapes[sign]);

export const style = `
* { box-sizing: border-box; } caption { text-align: left; padding: .5rem 0; }
body { font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1b; max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .5rem; border-bottom: 1px solid #a9aeb1; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; } dt { font-weight: 700; } dd { margin: 0; overflow-wrap: anywhere; }
iframe { width: 100%; height: 40rem; border: 1px solid #71767a; } pre { white-space: pre-wrap; border: 1px solid #71767a; padding: 1rem; }
a { color: #005ea2; } a:focus-visible, input:focus-visible, button:focus-visible, iframe:focus-visible, pre:focus-visible { outline: 3px solid #2491ff; }
input, button { font: inherit; padding: .25rem .5rem; }`;

const page = (title, body) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title><link rel="stylesheet" href="/style.css"></head>
<body><main>${body}</main></body></html>`;

const when = (mail) => `<time datetime="${mail.receivedAt}">${text(mail.receivedAt.replace('T', ' ').slice(0, 19))} UTC</time>`;

/** The newest 200 mails, filtered by what stands in recipient or subject. */
export function listPage(mails, search) {
  const shown = mails.slice(0, 200);
  const rows = shown.map(
    (mail) =>
      `<tr><td>${when(mail)}</td><td>${text(mail.to.join(', '))}</td><td><a href="/mail/${text(mail.id)}">${text(mail.subject) || 'No subject'}</a></td></tr>`,
  );
  const table = `<table><caption>${mails.length} ${mails.length === 1 ? 'mail' : 'mails'}${mails.length > shown.length ? `, the newest ${shown.length} shown` : ''}</caption>
<thead><tr><th scope="col">Arrived</th><th scope="col">To</th><th scope="col">Subject</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
  return page(
    'Sandbox mail',
    `<h1>Sandbox mail</h1><p>Letters that the sandbox sent. Nothing leaves this machine. Arrival is by the machine's clock, the dates inside a letter by the program's.</p>
<form method="get" action="/"><label>Recipient or subject contains <input name="search" value="${text(search)}"></label> <button>Search</button></form>
${mails.length ? table : '<p>No mail.</p>'}`,
  );
}

export function mailPage(mail) {
  const attachments = mail.attachments.map((one) => `${one.filename ?? 'unnamed'} (${one.mimeType}, ${one.size} bytes)`);
  const facts = { Arrived: when(mail), From: text(mail.from), To: text(mail.to.join(', ')), 'Message id': text(mail.messageId ?? 'none') };
  if (mail.letterId) facts.Letter = text(mail.letterId);
  if (attachments.length) facts.Attachments = text(attachments.join(', '));
  const html = `<h2>As shown by a mail program</h2><iframe sandbox="allow-popups allow-popups-to-escape-sandbox" title="The letter with its formatting" src="/mail/${text(mail.id)}/html"></iframe>`;
  return page(
    mail.subject,
    `<p><a href="/">All mail</a></p><h1>${text(mail.subject) || 'No subject'}</h1>
<dl>${Object.entries(facts)
      .map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`)
      .join('')}</dl>
${mail.html ? html : ''}<h2>As plain text</h2><pre tabindex="0">${text(mail.text)}</pre>`,
  );
}

/** The letter as it came, but its links open beside it, not inside the frame. */
export const letterHtml = (mail) => mail.html.replace(/<head[^>]*>/i, '$&<base target="_blank">');

export const notFoundPage = () => page('Not found', '<h1>Not found</h1><p><a href="/">All mail</a></p>');
