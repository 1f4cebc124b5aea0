/** Makes `generated/theme.css` and `generated/icons.svg` before Vite reads them. No network, no part of USWDS that is not used. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'sass';
import type { Plugin } from 'vite';
import { icons } from './icons.mts';

const here = dirname(fileURLToPath(import.meta.url));
const uswds = join(here, '../../../node_modules/@uswds/uswds');

/** Small pictures of the USWDS parts go into the style sheet itself: one request less each. */
function inlinePictures(css: string): string {
  return css.replace(/url\((["']?)@uswds\/uswds\/img\/([^"')]+)\1\)/g, (_, _quote: string, name: string) => {
    const svg = readFileSync(join(uswds, 'dist/img', name), 'utf8');
    const escaped = svg
      .replace(/\s+/g, ' ')
      .replace(/"/g, "'")
      .replace(/%/g, '%25')
      .replace(/#/g, '%23')
      .replace(/</g, '%3C')
      .replace(/>/g, '%3E');
    return `url("data:image/svg+xml,${escaped.trim()}")`;
  });
}

function compileTheme(): string {
  const { css } = compile(join(here, 'theme.scss'), {
    loadPaths: [join(uswds, 'packages')],
    quietDeps: true,
    style: 'compressed',
    silenceDeprecations: ['import', 'global-builtin', 'color-functions', 'if-function'],
  });
  return inlinePictures(css).replaceAll('url(fonts/', 'url(../fonts/');
}

/** One symbol per icon the pages use, drawn in the colour of the words beside it. */
function sprite(): string {
  const symbols = icons.map((name) => {
    const svg = readFileSync(join(uswds, 'dist/img/usa-icons', `${name}.svg`), 'utf8');
    const drawing = svg
      .replace(/^[\s\S]*?<svg[^>]*>/, '')
      .replace(/<\/svg>\s*$/, '')
      .replace(/<path (?=[^>]*fill="none")[^>]*\/>/g, '');
    return `<symbol id="${name}" viewBox="0 0 24 24">${drawing}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;
}

export function theme(): Plugin {
  return {
    name: 'theme',
    configResolved() {
      const folder = join(here, 'generated');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'theme.css'), compileTheme());
      writeFileSync(join(folder, 'icons.svg'), sprite());
    },
  };
}
