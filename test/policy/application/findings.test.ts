import { findingsAsked } from '../../../policy/application/findings';
import type { Findings } from '../../../policy/application/file';
import { itemInfo, items } from '../../../policy/application/items';
import { rulesOf } from '../../../policy/application/rules';
import { pacific, Story } from './story';

const submitted = pacific('2027-03-03');
const { trainingHours, competencies } = rulesOf('2025-05-15');
const read: Required<Findings> = {
  showsBirthDate: true,
  graduated: true,
  graduatedOn: '2008-06-12',
  hours: trainingHours,
  competencies,
  completedOn: '2026-12-01',
  provider: 'provider-1',
};
const transcript = {
  'photo-id': { documents: ['a'] },
  diploma: { documents: ['b'], type: 'transcript' },
  'training-certificate': { documents: ['c'] },
};
const judged = items.filter((item) => itemInfo[item].judgedBy === 'staff');

describe('what the review form asks', () => {
  it('[201.3] is asked of items that staff judge, and of no other', () => {
    const { file } = new Story(submitted, [], { evidence: transcript });
    expect(items.filter((item) => findingsAsked(file, item).length > 0)).toEqual(judged);
  });

  it.each(judged)(
    '[801.4.B, 202.1.B, 202.1.G.hours] %s: met with everything read, and refused without each thing that is required',
    (item) => {
      const story = new Story(submitted, [], { evidence: transcript });
      const asked = findingsAsked(story.file, item);
      const findings = Object.fromEntries(asked.map(({ name }) => [name, read[name]])) as Findings;
      const refusal = (found: Findings) => story.refusal('judgeItem', { item, met: true, reasons: [], findings: found }, submitted);
      expect(refusal(findings)).toBeUndefined();
      for (const { name, required } of asked) {
        const { [name]: _left, ...rest } = findings;
        const refused = refusal(rest);
        expect([name, refused?.pointer]).toEqual([name, required ? `/findings/${name}` : undefined]);
      }
    },
  );

  it('[202.1.B] asks nothing of a diploma, which is enough by itself', () => {
    const { file } = new Story(submitted);
    expect(findingsAsked(file, 'diploma')).toEqual([]);
  });
});
