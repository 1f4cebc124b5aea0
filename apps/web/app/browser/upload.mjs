// @ts-check
/* global FormData, XMLHttpRequest, crypto, document */
/**
 * Several files, each with its progress, before the form goes on. Without this script the form sends one file at a time itself.
 * Words, limits and addresses come from the field's data attributes.
 */

const field = /** @type {HTMLElement | null} */ (document.querySelector('[data-upload]'));
const form = field?.closest('form');
const input = /** @type {HTMLInputElement | null} */ (field?.querySelector('input[type=file]') ?? null);
const list = field?.querySelector('.ps-sending');

/** @param {string} name @param {string} text */
const row = (name, text) => {
  const line = document.createElement('li');
  const what = document.createElement('div');
  const title = document.createElement('p');
  const state = document.createElement('p');
  const bar = document.createElement('progress');
  title.className = 'ps-name';
  title.textContent = name;
  state.className = 'ps-meta';
  state.textContent = text;
  bar.max = 100;
  bar.value = 0;
  bar.setAttribute('aria-label', `${text}: ${name}`);
  what.append(title, state, bar);
  line.append(what);
  list?.append(line);
  return {
    /** @param {number} percent */
    progress: (percent) => (bar.value = percent),
    /** @param {boolean} good @param {string} words */
    done: (good, words) => {
      line.className = good ? 'is-good' : 'is-bad';
      state.textContent = words;
      bar.remove();
    },
  };
};

/**
 * @param {File} file
 * @param {HTMLElement} at
 * @returns {Promise<string | undefined>} the id of the document, undefined when it was not kept
 */
const sendOne = (file, { dataset }) => {
  const shown = row(file.name, dataset.sending ?? '');
  if (file.size > Number(dataset.bytes)) {
    shown.done(false, (dataset.large ?? '').replace('{name}', file.name));
    return Promise.resolve(undefined);
  }
  const body = new FormData();
  body.set('item', dataset.item ?? '');
  body.set('for', dataset.for ?? '');
  body.set('file', file, file.name);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const failed = () => {
      const problem = request.response;
      shown.done(false, problem?.errors?.[0]?.detail ?? problem?.title ?? dataset.failed ?? '');
      resolve(undefined);
    };
    request.open('POST', '/api/documents');
    request.responseType = 'json';
    request.setRequestHeader('Idempotency-Key', crypto.randomUUID());
    request.setRequestHeader('Accept-Language', document.documentElement.lang);
    request.upload.addEventListener('progress', ({ loaded, total }) => shown.progress((100 * loaded) / total));
    request.addEventListener('error', failed);
    request.addEventListener('load', () => {
      if (request.status !== 201) return failed();
      shown.done(true, dataset.saved ?? '');
      resolve(request.response.id);
    });
    request.send(body);
  });
};

if (field && form && input) {
  input.multiple = true;
  let going = false;
  form.addEventListener('submit', async (event) => {
    const chosen = [...(input.files ?? [])];
    if (!chosen.length) return;
    event.preventDefault();
    if (going) return;
    going = true;
    list?.querySelectorAll('.is-bad').forEach((failed) => failed.remove());
    let kept = 0;
    for (const file of chosen) {
      const id = await sendOne(file, field);
      if (!id) continue;
      kept++;
      const hidden = document.createElement('input');
      hidden.type = 'hidden';
      hidden.name = 'documents';
      hidden.value = id;
      form.append(hidden);
    }
    input.value = '';
    going = false;
    if (kept === chosen.length) form.requestSubmit(event.submitter);
    else input.focus();
  });
}
