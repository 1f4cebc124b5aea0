// The sandbox's mail server: takes every mail, keeps it on disk and shows it. Loopback only.
//   MAIL_DIR=… SMTP_PORT=1025 MAIL_PORT=8025 node scripts/mail-catcher.mjs
// Pages at /, GET /messages (JSON, newest first, ?to=address), GET /messages/<id>, DELETE /messages, GET /health.
import { createServer } from 'node:http';
import { SMTPServer } from 'smtp-server';
import { letterHtml, listPage, mailPage, notFoundPage, style } from './mail/pages.mjs';
import { MailStore } from './mail/store.mjs';

const { MAIL_DIR, SMTP_PORT = '1025', MAIL_PORT = '8025' } = process.env;
if (!MAIL_DIR) throw new Error('MAIL_DIR is not set');
const host = '127.0.0.1';
const store = await MailStore.open(MAIL_DIR);

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  size: 25 * 1024 * 1024,
  onData(stream, _session, done) {
    const parts = [];
    stream.on('data', (part) => parts.push(part));
    stream.on('error', done);
    stream.on('end', () => {
      if (stream.sizeExceeded) return done(Object.assign(new Error('the mail is too large'), { responseCode: 552 }));
      store.add(Buffer.concat(parts)).then(() => done(null, 'kept'), done);
    });
  },
});
smtp.on('error', (error) => console.error(error.message)); // a client that broke off
smtp.listen(Number(SMTP_PORT), host);

const pagePolicy = "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
// What a mail may do in the frame: be looked at, and open its links beside it. No script, no form, no request to anywhere.
const letterPolicy =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

function answer(response, status, type, body, policy = pagePolicy) {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  response.end(body);
}
const json = (response, status, value) => answer(response, status, 'application/json', JSON.stringify(value));

const has = (mail, words) => [mail.subject, ...mail.to].some((value) => value.toLowerCase().includes(words.toLowerCase()));

function route(request, response) {
  const url = new URL(request.url ?? '/', `http://${host}`);
  const [area, id, part] = url.pathname.split('/').slice(1);
  if (request.method === 'DELETE' && url.pathname === '/messages') {
    store.clear();
    return json(response, 200, { messages: 0 });
  }
  if (request.method !== 'GET') return json(response, 405, { title: 'Only GET, and DELETE /messages' });
  if (url.pathname === '/health') return json(response, 200, { status: 'ok' });
  if (url.pathname === '/style.css') return answer(response, 200, 'text/css', style);
  if (url.pathname === '/') {
    const search = url.searchParams.get('search') ?? '';
    return answer(
      response,
      200,
      'text/html',
      listPage(
        store.all().filter((mail) => has(mail, search)),
        search,
      ),
    );
  }
  if (url.pathname === '/messages') {
    const to = url.searchParams.get('to');
    return json(
      response,
      200,
      store.all().filter((mail) => !to || mail.to.includes(to)),
    );
  }
  const mail = id && store.find(id);
  if (mail && area === 'messages' && !part) return json(response, 200, mail);
  if (mail && area === 'mail' && !part) return answer(response, 200, 'text/html', mailPage(mail));
  if (mail?.html && area === 'mail' && part === 'html') return answer(response, 200, 'text/html', letterHtml(mail), letterPolicy);
  return area === 'messages' ? json(response, 404, { title: 'No such mail' }) : answer(response, 404, 'text/html', notFoundPage());
}

const web = createServer((request, response) => {
  // A page of some other site must not reach us through a name that it points at this machine.
  const name = (request.headers.host ?? '').replace(/:\d+$/, '');
  if (!['localhost', host].includes(name)) return json(response, 421, { title: 'Ask for localhost' });
  return route(request, response);
});
web.listen(Number(MAIL_PORT), host);

for (const signal of ['SIGTERM', 'SIGINT']) {
  process.once(signal, () => {
    web.closeAllConnections();
    web.close();
    smtp.close(() => process.exit(0));
    setTimeout(() => process.exit(0), 1000).unref(); // a sender that holds its connection
  });
}
