// Mails on disk, one file each, as they came: a restart loses none.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

const header = (mail, key) => mail.headers.find((one) => one.key === key)?.value ?? null;

async function read(id, raw) {
  const mail = await PostalMime.parse(raw);
  return {
    id,
    receivedAt: new Date(Number(id.split('-')[0])).toISOString(),
    from: mail.from?.address ?? '',
    to: (mail.to ?? []).map((one) => one.address ?? '').filter(Boolean),
    subject: mail.subject ?? '',
    messageId: mail.messageId ?? null,
    letterId: header(mail, 'x-letter-id'),
    language: header(mail, 'content-language'),
    text: mail.text ?? '',
    html: mail.html ?? null,
    attachments: mail.attachments.map((one) => ({ filename: one.filename, mimeType: one.mimeType, size: one.content.byteLength })),
  };
}

export class MailStore {
  #mails = [];
  #count = 0;
  constructor(folder) {
    this.folder = folder;
  }

  static async open(folder) {
    mkdirSync(folder, { recursive: true });
    const store = new MailStore(folder);
    const names = readdirSync(folder).filter((name) => name.endsWith('.eml'));
    for (const name of names) store.#mails.push(await read(name.slice(0, -4), readFileSync(join(folder, name))));
    store.#mails.sort((a, b) => (a.id < b.id ? -1 : 1));
    return store;
  }

  /** Newest first. */
  all() {
    return [...this.#mails].reverse();
  }
  find(id) {
    return this.#mails.find((mail) => mail.id === id);
  }

  /** Returns when the mail is safe on disk: only then may the sender be told so. */
  async add(raw) {
    this.#count += 1;
    const id = `${Date.now()}-${String(process.pid)}-${String(this.#count).padStart(6, '0')}`;
    const mail = await read(id, raw);
    const file = join(this.folder, `${id}.eml`);
    const handle = await open(`${file}.part`, 'w');
    await handle.writeFile(raw);
    await handle.sync();
    await handle.close();
    await rename(`${file}.part`, file);
    this.#mails.push(mail);
  }

  clear() {
    for (const mail of this.#mails) rmSync(join(this.folder, `${mail.id}.eml`), { force: true });
    this.#mails = [];
  }
}
