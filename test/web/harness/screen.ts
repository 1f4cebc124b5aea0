/** What every page must be: one heading, a title that says the same, no accessibility violation, nothing that scrolls sideways at 320 px. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const narrowest = { width: 320, height: 900 };

/** Pages of windows without scripts: nothing can look at them from inside, and their markup is the same as with scripts. */
export const withoutScripts = new WeakSet<Page>();

/** Rule and place of each violation. Frames of letters run no scripts, so they cannot be looked into. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode(true).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}

/** How many pixels the page is wider than a small phone. */
export async function tooWide(page: Page): Promise<number> {
  const size = page.viewportSize();
  await page.setViewportSize(narrowest);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (size) await page.setViewportSize(size);
  return Math.max(0, wider);
}

/** Looks at the page that is open. Throws one message with everything that is wrong. */
export async function check(page: Page, heading: string | RegExp): Promise<void> {
  const wrong: string[] = [];
  const headings = await page.locator('h1').allInnerTexts();
  const [first = ''] = headings;
  const isIt = typeof heading === 'string' ? first === heading : heading.test(first);
  if (headings.length !== 1 || !isIt) wrong.push(`headings: ${JSON.stringify(headings)}, not ${String(heading)}`);
  if (!(await page.title())) wrong.push('no title');
  if (!withoutScripts.has(page)) wrong.push(...(await violations(page)));
  const wider = await tooWide(page);
  if (wider > 0) wrong.push(`${wider} px too wide at ${narrowest.width} px`);
  if (wrong.length) throw new Error(`${page.url()}\n${wrong.join('\n')}`);
}

/** Goes there and looks. */
export async function visit(page: Page, path: string, heading: string | RegExp): Promise<void> {
  await page.goto(path);
  await check(page, heading);
}

/** Ticks a radio or checkbox as a hand does: by its words. USWDS draws the box itself. */
export const choose = (page: Page, id: string): Promise<void> => page.locator(`label[for="${id}"]`).click();

/** Presses the main button of the page and waits for what comes. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await Promise.all([page.waitForLoadState('load'), page.getByRole('button', { name }).first().click()]);
}
