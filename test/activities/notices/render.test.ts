import { factsOf } from '../../../activities/notices/facts';
import { fillText } from '../../../activities/notices/blocks';
import { type Item, items } from '../../../policy/application/items';
import { type Reason, reasons } from '../../../policy/application/reasons';
import { all, examples, kinds, languages, written } from './examples';
import { wordsOfHtml, wordsOfText } from './reading';

describe('every letter', () => {
  it.each(all)('%s in %s says the same as HTML mail and as text mail, in the same order', (kind, language) => {
    const { html, text } = written(kind, language);
    expect(wordsOfHtml(html).length).toBeGreaterThan(100);
    expect(wordsOfHtml(html)).toEqual(wordsOfText(text));
  });

  it.each(all)('%s in %s names its language, for readers that speak', (kind, language) => {
    const other = language === 'en' ? 'es' : 'en';
    const { html } = written(kind, language);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(`<p lang="${other}"`);
  });

  it.each(all)('%s in %s is the same to the byte when it is written again', (kind, language) => {
    expect(written(kind, language)).toEqual(written(kind, language));
  });

  it.each(all)('%s in %s has no name and no number in its subject', (kind, language) => {
    const { subject } = written(kind, language);
    expect(subject).toMatch(/\p{L}{4}/u);
    expect(subject).not.toMatch(/Rosa|Delgado|APP-|\d/);
  });

  it.each(all)('%s in %s links to the portal', (kind, language) => {
    const { html, text } = written(kind, language);
    expect(text).toContain('https://certification.example/portal');
    expect(html).toMatch(/href="https:\/\/certification\.example\/portal["\/]/);
  });

  it('is written in both languages, not copied from one to the other', () => {
    for (const kind of kinds) {
      const [english, spanish] = languages.map(
        (language) =>
          new Set(
            written(kind, language)
              .text.split('\n')
              .filter((line) => line.length > 60),
          ),
      );
      expect([...english!].filter((line) => spanish!.has(line))).toEqual([]);
    }
  });
});

describe('items and reasons', () => {
  const asked = (item: Item, found: Reason[]) => ({ ...examples['application-more-needed'], items: [{ item, reasons: found }] });

  it.each(languages)('every item can be named in %s', (language) => {
    for (const item of items)
      expect(written('application-more-needed', language, { facts: asked(item, []) }).text).toMatch(/\n1\. \p{L}.{20,}\n/u);
  });

  it.each(languages)('[801.8.A] every reason is told in %s in the words of the catalogue; a note asks for nothing', (language) => {
    for (const [code, reason] of Object.entries(reasons)) {
      const { text } = written('application-more-needed', language, { facts: asked(reason.items[0], [code as Reason]) });
      if (reason.class === 'note') expect(text).not.toContain(reason[language]);
      else expect(text).toContain(reason[language]);
    }
  });
});

describe('names of people', () => {
  it.each(languages)('stand in the letter in %s as they are, and are never read as HTML or as a template', (language) => {
    const person = { givenName: '<script>alert("Łukasz & Ñáñez")</script>', familyName: "O'Neill {{ reference }}" };
    const { html, text } = written('application-approved', language, { person });
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;alert(&quot;Łukasz &amp; Ñáñez&quot;)&lt;/script&gt; O&#39;Neill {{ reference }}');
    expect(text).toContain(`${person.givenName} ${person.familyName}`);
  });
});

describe('a letter that cannot be written', () => {
  it.each([
    ['a fact too much', { ...examples['application-approved'], color: 'green' }, /color/],
    ['a fact missing', { edition: '2025-05-15' }, /approvedOn/],
    ['a day that does not exist', { ...examples['application-approved'], approvedOn: '2025-02-30' }, /approvedOn/],
    ['a revision without rules', { ...examples['application-incomplete'], edition: '1999-01-01' }, /1999-01-01/],
  ])('throws: %s', (_what, facts, message) => {
    const kind = 'approvedOn' in facts || !('items' in facts) ? 'application-approved' : 'application-incomplete';
    expect(() => written(kind, 'en', { facts })).toThrow(message);
  });

  it('throws: an item, a reason or a whole letter that nobody knows', () => {
    const named = (item: string, found: string[]) => ({ ...examples['application-incomplete'], items: [{ item, reasons: found }] });
    expect(() => factsOf('application-incomplete', named('horoscope', []))).toThrow(/items\.0\.item/);
    expect(() => factsOf('application-incomplete', named('diploma', ['XYZ-99']))).toThrow(/items\.0\.reasons\.0/);
    expect(() => factsOf('application-denied', { ...examples['application-denied'], reasons: [] })).toThrow(/reasons/);
  });

  it('throws: a variable that does not exist', () => {
    expect(() => fillText('Dear {{ nickname }}', { name: 'Rosa' })).toThrow(/nickname/);
    expect(() => fillText('{% if nickname %}Dear{% endif %}', { name: 'Rosa' })).toThrow(/nickname/);
  });
});
