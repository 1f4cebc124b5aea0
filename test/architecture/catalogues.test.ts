import { resolve } from 'node:path';
import { letters } from '../../activities/notices/letters';
import { ownStatus } from '../../apps/api/src/problems/own-codes';
import { titles } from '../../apps/api/src/problems/titles';
import { queueNames } from '../../apps/web/app/staff/tasks/queues';
import { applicationEvents } from '../../policy/application/consequences';
import { candidacyEvents } from '../../policy/candidacy/events';
import { certificationEvents } from '../../policy/certification/consequences';
import { commonEventWords } from '../../policy/event-words';
import { examVendorEvents } from '../../policy/exam-vendor/consequences';
import { languages } from '../../policy/language';
import { noticeTitles } from '../../policy/notice-words';
import type { Language } from '../../policy/calendar';
import { type NoticeKind, notices } from '../../policy/notices';
import { processWords } from '../../policy/process-words';
import { processes } from '../../policy/processes';
import { refusalStatus } from '../../policy/refusal';
import { registryCheckEvents } from '../../policy/registry/check';
import { read, root, sources } from './tree';

type Node = { path: string; value: unknown };

/** Every value below the exports of a module, with the way to it. */
function* below(path: string, value: unknown): Generator<Node> {
  yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* below(`${path}.${key}`, inner);
}
const isText = ({ value }: Node): boolean =>
  typeof value === 'object' && value !== null && languages.some((language) => Object.hasOwn(value, language));

describe('texts for people', () => {
  const catalogues = [...sources('policy'), ...sources('activities/notices'), ...sources('apps/api/src/problems')].filter(
    (file) => /\b(en|es): ['"`]/.test(read(file)) && !file.startsWith('policy/calendar/'),
  );

  it.each(catalogues)('of %s exist in both languages', async (file) => {
    const texts = [...below(file, await import(resolve(root, file)))].filter(isText);
    for (const { path, value } of texts) {
      const spoken = value as Record<string, unknown>;
      expect({ path, languages: languages.filter((language) => Object.hasOwn(spoken, language)) }).toEqual({ path, languages });
      for (const text of languages.map((language) => spoken[language])) if (typeof text === 'string') expect(text).toMatch(/\S/);
    }
  });
});

describe('the closed catalogues', () => {
  it('give every refusal a code that says what is so, and a status', () => {
    for (const [code, status] of Object.entries(refusalStatus)) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect([409, 422]).toContain(status);
    }
  });

  it('use every refusal: a code nobody says is a leftover', () => {
    const layers = ['policy', 'cases', 'activities', 'workflows', 'apps/api'];
    const said = layers
      .flatMap(sources)
      .filter((file) => file !== 'policy/refusal.ts' && !file.endsWith('-words.ts'))
      .map(read)
      .join('\n');
    const isSaid = (code: string) => said.includes(`'${code}'`) || (code.startsWith('application-') && said.includes('`application-${'));
    expect(Object.keys(refusalStatus).filter((code) => !isSaid(code))).toEqual([]);
  });

  it('describe every refusal and every no of the door to people', () => {
    expect(Object.keys(titles).sort()).toEqual([...Object.keys(refusalStatus), ...Object.keys(ownStatus)].sort());
  });

  it.each(Object.keys(notices))('write %s in both languages, block for block, with the same facts', (kind) => {
    const written = letters[kind as NoticeKind];
    const shape = (language: Language) => written[language].map((block) => Object.keys(block).sort());
    const facts = (language: Language) => [...new Set(JSON.stringify(written[language]).match(/\{\{ \w+ \}\}/g))].sort();
    expect(shape('en').length).toBeGreaterThan(0);
    expect(shape('es')).toEqual(shape('en'));
    expect(facts('es')).toEqual(facts('en'));
    expect(written.es).not.toEqual(written.en);
  });

  it('name every letter', () => expect(Object.keys(noticeTitles).sort()).toEqual(Object.keys(notices).sort()));

  it('name every queue of tasks on the work list', () => {
    const text = ['policy', 'cases', 'activities', 'apps/api'].flatMap(sources).map(read).join('\n');
    const used = [...new Set([...text.matchAll(/\bqueue(?:: | = )'([a-z-]+)'/g)].map(([, queue = '']) => queue))];
    expect(used).toContain('exams');
    expect(used.filter((queue) => !Object.hasOwn(queueNames, queue))).toEqual([]);
  });

  const events: Record<string, readonly string[]> = {
    application: applicationEvents,
    candidacy: candidacyEvents,
    certification: certificationEvents,
    'exam-vendor': examVendorEvents,
    'registry-check': registryCheckEvents,
  };
  it('have words for every process', () => expect(Object.keys(processWords).sort()).toEqual(Object.keys(processes).sort()));

  it.each(Object.keys(processes))('tell every event of %s in the timeline, and no other', (kind) => {
    const own = (events[kind] ?? []).filter((type) => !Object.hasOwn(commonEventWords, type));
    expect(Object.keys(processWords[kind]?.events ?? {}).sort()).toEqual(own.sort());
  });
});
