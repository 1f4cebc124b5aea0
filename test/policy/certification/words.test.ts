import { certificationProcess } from '../../../policy/certification';
import { actionWords, certificateReasonWords } from '../../../policy/certification/action-words';
import { certificationEvents } from '../../../policy/certification/consequences';
import { actionKinds } from '../../../policy/certification/file';
import { stages } from '../../../policy/certification/status';
import { languages } from '../../../policy/language';
import { eventLineOf, labelOf, stageWordsOf, why } from '../../../policy/process-words';
import { on, Story } from './story';

const edition = '2025-05-15';
const text = {
  number: 'MPSS000123',
  source: 'case-1',
  expiresOn: '2027-05-12',
  on: '2027-05-13',
  from: '2027-05-12',
  reason: 'lost',
  lastDay: '2027-05-12',
  deadline: 'renewal-notice',
};

describe('the words of a certification', () => {
  it('name every stage, every action and every reason in both languages', () => {
    for (const stage of Object.keys(stages)) expect(stageWordsOf('certification', stage).person?.es).toMatch(/\p{L}/u);
    for (const kind of actionKinds) expect(actionWords[kind].es).not.toBe(actionWords[kind].en);
    expect(Object.keys(certificateReasonWords)).toEqual(['issued', 'renewed', 'name-changed', 'lost', 'damaged', 'misprinted']);
  });

  it.each(certificationEvents)('tell %s to staff, and to the holder in both languages or not at all', (type) => {
    const line = eventLineOf('certification', type);
    expect(line.staff(text)).not.toMatch(/undefined/);
    if (line.person) for (const language of languages) expect(line.person[language](text)).not.toMatch(/undefined/);
  });

  it.each(Object.values(new Story('2025-05-12').file.ledger))(
    '[209.1.A, 209.2.A, 209.3.A, 802.1] explain $id, whose reason names its day',
    (row) => {
      for (const language of languages) {
        expect(labelOf('certification', row, 'person', language)).toMatch(/\p{L}{4}/u);
        for (const reader of ['person', 'staff'] as const) {
          const { summary, details, rule } = why('certification', row, edition, reader, language);
          expect(`${summary} ${details.join(' ')}`).toMatch(language === 'en' ? /20(25|27|28|31)/ : /de 20(25|27|28|31)/);
          expect(summary).not.toMatch(/-\d|undefined/);
          expect(rule).toContain(row.rule);
        }
      }
    },
  );

  it('[500.2.E] operators read the sanction before the dates, as the console shows it, and no name', () => {
    const story = new Story('2025-05-12');
    expect(certificationProcess.details(story.file)).toMatch(/^\*\*Active\*\*, MPSS000123\n\nTerm 1: Monday, May 12, 2025 through /);
    story.tell('investigationOpened', { source: 'case-1' }, on('2026-01-05'));
    story.tell('investigationClosed', { source: 'case-1' }, on('2026-03-02'));
    story.tell('suspended', { source: 'case-1', effectiveAt: on('2026-03-03') }, on('2026-03-03'));
    const details = certificationProcess.details(story.file);
    expect(details).toContain('**Suspended**');
    expect(details).toContain('Next: Renewal opens (802.1), Thursday, February 11, 2027');
    expect(details).toContain('Done to it: Investigation opened, Investigation complete, Suspended');
  });

  it('[209.1.A, 802.1] say in words what a term counts from, also when it counts back or not at all', () => {
    const { ledger } = new Story('2025-05-12').passes(on('2025-05-12')).file;
    const summary = (id: string, language: 'en' | 'es') => why('certification', ledger[id]!, edition, 'person', language).summary;
    expect(summary('lapse', 'en')).toMatch(/^the end of May 12, 2027, the last valid day of your certification; after that it is lapsed/);
    expect(summary('lapse', 'es')).toMatch(/^el final del 12 de mayo de 2027, el último día válido/);
    expect(summary('expiry', 'en')).toMatch(/^12 months from May 12, 2027/);
    expect(summary('renewal-notice', 'en')).toMatch(/^90 calendar days before May 12, 2027/);
    expect(summary('renewal-notice', 'es')).toMatch(/^90 días calendario antes del 12 de mayo de 2027/);
    expect(summary('renewal-window', 'en')).toMatch(/opens on Thursday, February 11, 2027/);
  });
});
