import fc from 'fast-check';
import { dayOf, daysAfter, endOf } from '../../../policy/calendar';
import { certificationProcess } from '../../../policy/certification';
import type { CertificationCommand } from '../../../policy/certification/file';
import { registryEntryOf } from '../../../policy/certification/registry-entry';
import { registryStanding } from '../../../policy/certification/standing';
import { standingAt } from '../../../policy/certification/standing-at';
import { standingByHand, type Told } from './oracle';
import { on, Story } from './story';

const edition = '2025-05-15';

/** What somebody tries to tell on a day so many days after the one before. */
const attempt = fc.record({
  after: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 200, max: 400 }), fc.integer({ min: 640, max: 760 })),
  hour: fc.integer({ min: 4, max: 20 }),
  what: fc.constantFrom<Told['what'][]>('opened', 'closed', 'suspended', 'revoked', 'reinstated', 'renewed', 'surrendered'),
  source: fc.constantFrom('a', 'b'),
});

function commandOf({ what, source = '', day, hour }: Told, personId: string): Pick<CertificationCommand, 'name' | 'body'> {
  const effectiveAt = on(day, hour);
  switch (what) {
    case 'opened':
      return { name: 'investigationOpened', body: { source } };
    case 'closed':
      return { name: 'investigationClosed', body: { source } };
    case 'suspended':
    case 'reinstated':
      return { name: what, body: { source, effectiveAt } };
    case 'revoked':
      return { name: 'revoked', body: { source, effectiveAt, permanent: false } };
    case 'renewed':
      return { name: 'renewed', body: { source, submittedOn: day, approvedOn: day } };
    case 'surrendered':
      return { name: 'surrender', body: { receivedOn: day, document: 'd', documentOf: personId } };
  }
}

/** Tells what is not refused; answers what was told. */
function played(issuedOn: string, attempts: { after: number; hour: number; what: Told['what']; source: string }[]) {
  const story = new Story(issuedOn);
  const told: Told[] = [];
  let [day, hour] = [issuedOn, 12];
  for (const one of attempts) {
    if (one.after) [day, hour] = [daysAfter(day, one.after), 0];
    hour = Math.max(hour, one.hour);
    const { name, body } = commandOf({ ...one, day, hour }, story.file.subject);
    story.passes(on(day, hour));
    if (story.refusal(name as 'surrender', body as never, on(day, hour), 'program')) continue;
    story.tell(name as 'surrender', body as never, on(day, hour));
    told.push({ day, hour, what: one.what, source: one.source });
  }
  return { story, told, lastDay: day };
}

const issuedOn = fc
  .date({ min: new Date('2024-01-02T12:00:00Z'), max: new Date('2028-12-30T12:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('how a certification stands', () => {
  it('[102.30, 209.0.A, 209.1.A, 209.2.A, 209.3.A, 500.2.E, 500.2.F] on any past day is what a slow second opinion finds', () => {
    fc.assert(
      fc.property(
        issuedOn,
        fc.array(attempt, { maxLength: 12 }),
        fc.array(fc.integer({ min: 0, max: 3_000 }), { minLength: 8, maxLength: 8 }),
        (issued, attempts, days) => {
          const { story, told } = played(issued, attempts);
          for (const day of [...days.map((count) => daysAfter(issued, count)), ...told.map((one) => one.day)]) {
            const { state, action } = standingAt(story.file, on(day))!;
            expect({ day, state, action }).toEqual({ day, ...standingByHand(issued, told, day) });
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('[805.1, 102.30] the register, from the day of its last write on, says what the file says', () => {
    fc.assert(
      fc.property(issuedOn, fc.array(attempt, { maxLength: 8 }), fc.integer({ min: 1, max: 2_500 }), (issued, attempts, later) => {
        const { story, lastDay } = played(issued, attempts);
        const row = registryEntryOf(story.file, 'Rosa Delgado');
        for (const day of [daysAfter(lastDay, 1), daysAfter(lastDay, later)]) {
          const read = registryStanding({ ...row, sanction: row.sanction ?? undefined, endedAs: row.endedAs ?? undefined }, day, edition);
          const { activeFrom: _from, expiresOn: _through, ...said } = standingAt(story.file, endOf(day))!;
          expect({ day, ...read }).toEqual({ day, ...said });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('[209.transition] the recorded stage is never ahead of the date, and what was recorded changes no past day', () => {
    fc.assert(
      fc.property(issuedOn, fc.integer({ min: 0, max: 2_600 }), fc.integer({ min: 0, max: 2_600 }), (issued, until, asked) => {
        const [untouched, walked] = [new Story(issued), new Story(issued).passes(on(daysAfter(issued, until)))];
        const day = daysAfter(issued, asked);
        expect(walked.stateOn(day)).toBe(untouched.stateOn(day));
        const now = dayOf(on(daysAfter(issued, until)));
        expect(walked.stage()).toBe({ active: 'current' }[walked.stateOn(now) ?? ''] ?? walked.stateOn(now));
        expect(certificationProcess.ended(walked.file)).toBe(walked.stateOn(now) === 'vacated');
      }),
      { numRuns: 200 },
    );
  });
});
