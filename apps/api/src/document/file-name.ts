import { basename } from 'node:path';

const longest = 120;

/**
 * A name that people recognise and no system trips over: no path, no control or direction characters, not hidden, not too
 * long. It is shown and offered for download; the file itself lies under a key of ours.
 */
export function safeFileName(given: string | undefined, type: string): string {
  const name = basename((given ?? '').replaceAll('\\', '/'))
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"/\\|?*;%]/g, '_')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+/, '');
  if (name) return [...name].length <= longest ? name : shortened(name);
  return `file.${type.split('/')[1]}`;
}

function shortened(name: string): string {
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 && name.length - dot <= 6 ? name.slice(dot) : '';
  return [...name].slice(0, longest - ending.length).join('') + ending;
}

/** RFC 6266: never shown inside our pages, always saved; the exact name in UTF-8, a plain one for old programs. */
export const attachment = (name: string): string =>
  `attachment; filename="${name.replace(/[^\x20-\x7e]|["\\]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}`;
