import { daysBetween, dayOf } from '../../../policy/calendar';
import { status } from '../../../policy/application/status';
import { pacific, Story } from './story';

const submitted = pacific('2025-03-03');
const lastSecond = '2025-06-02T06:59:59.000Z';
const day91 = '2025-06-02T07:00:00.000Z';

describe('the hold', () => {
  it.each([
    ['B-HOLD-WEEKEND', '2025-03-03T20:00:00.000Z', '2025-06-01', '2025-06-02T07:00:00.000Z'],
    ['B-HOLD-HOLIDAY', '2025-10-03T19:00:00.000Z', '2026-01-01', '2026-01-02T08:00:00.000Z'],
    ['B-HOLD-DST', '2025-03-04T07:30:00.000Z', '2025-06-01', '2025-06-02T07:00:00.000Z'],
    ['B-HOLD-UTC', '2025-03-04T04:00:00.000Z', '2025-06-01', '2025-06-02T07:00:00.000Z'],
  ])('[801.8.B, B-HOLD-WEEKEND, B-HOLD-HOLIDAY, B-HOLD-DST, B-HOLD-UTC] %s: submitted %s, last day %s', (_id, at, lastDay, voidAt) => {
    const row = new Story(at, ['diploma']).file.ledger['hold'];
    expect([row?.lastDay, row?.at]).toEqual([lastDay, voidAt]);
  });

  it('[801.8.B] the missing item is accepted on day 90, a Sunday, and completes the application', () => {
    const story = new Story(submitted, ['diploma']).add('diploma', lastSecond);
    expect([story.stage(), story.row('hold')?.state]).toEqual(['complete', 'met']);
  });

  it('[801.8.C] at 23:59:59 of day 90 it is open, at 00:00 of day 91 it is shown as void without any write', () => {
    const { file } = new Story(submitted, ['diploma']);
    expect([status(file, lastSecond), status(file, day91)]).toEqual(['incomplete', 'void']);
  });

  it('[801.8.C] still incomplete after day 90 it is void from 00:00 of day 91, its fee is forfeited, and a letter says so', () => {
    const story = new Story(submitted, ['diploma']).passes(day91);
    expect(story.file.end).toMatchObject({ as: 'void', at: day91 });
    expect(story.happened).toEqual(expect.arrayContaining(['ApplicationVoided', 'FeeForfeited']));
    expect(story.follows.letters).toEqual([
      expect.objectContaining({ kind: 'application-voided', facts: expect.objectContaining({ voidOn: '2025-06-02', feePaid: true }) }),
    ]);
  });

  it('[801.8.C, 601.nonrefundable] void with an unpaid fee: nothing is forfeited', () => {
    expect(new Story(submitted, ['fee']).passes(day91).happened).not.toContain('FeeForfeited');
  });

  it('[801.8.C] an item of day 91 is refused, whether the instant was recorded or not', () => {
    const story = new Story(submitted, ['diploma']);
    expect(story.refusal('addItem', { item: 'diploma', evidence: { documents: ['d'] } }, day91)?.code).toBe('hold-over');
    story.passes(day91);
    expect(story.refusal('addItem', { item: 'diploma', evidence: { documents: ['d'] } }, day91)).toMatchObject({
      code: 'application-void',
      rule: '801.8.C',
    });
  });

  it('[801.8.once] one of two missing items does not move the last day', () => {
    const story = new Story(submitted, ['diploma', 'fee']).add('fee', pacific('2025-05-20'));
    expect(story.row('hold')).toEqual({ lastDay: '2025-06-01', state: 'running' });
  });

  it('[801.7, 801.8.B, B-HOLD-VS-30] completed on day 85: the hold ends, the status notice runs 30 days past day 90, nothing is void', () => {
    const story = new Story(submitted, ['diploma']).add('diploma', pacific('2025-05-27')).passes(pacific('2025-06-20'));
    expect([story.row('hold')?.state, story.row('status-notice')?.lastDay, story.stage()]).toEqual(['met', '2025-06-26', 'complete']);
  });

  it('[801.8.B] reminders go out 30 and 14 days before the last day, and end when nothing is missing', () => {
    const story = new Story(submitted, ['diploma']);
    const letters: unknown[] = [];
    for (const day of ['2025-05-02', '2025-05-18']) {
      story.passes(pacific(day));
      const lastDay = story.row('hold')!.lastDay;
      const sentOn = (occasion: string) => dayOf(story.file.ledger[occasion]!.at);
      letters.push(...story.follows.letters.map(({ kind, occasion }) => [kind, daysBetween(sentOn(occasion), lastDay)]));
    }
    expect(letters).toEqual([
      ['application-hold-reminder', 30],
      ['application-hold-reminder', 14],
    ]);
    const early = new Story(submitted, ['diploma']).add('diploma', pacific('2025-03-20'));
    expect(early.row('hold-reminder:60')?.state).toBe('ended');
  });
});

describe('the duty to tell what is missing', () => {
  it('[801.8] is due 30 days after submission and met by the first letter', () => {
    const story = new Story(submitted, ['diploma']);
    expect(story.row('deficiency-notice')).toEqual({ lastDay: '2025-04-02', state: 'running' });
    expect(story.tells(pacific('2025-04-02', '23:59:59')).row('deficiency-notice')?.state).toBe('met');
  });

  it('[801.8] unsent when day 30 ends it is overdue, escalated, still owed, and done late', () => {
    const story = new Story(submitted, ['diploma']);
    const { letters } = story.follows;
    story.passes('2025-04-03T07:00:00.000Z');
    expect(story.row('deficiency-notice')?.state).toBe('missed');
    expect(story.follows.tasks).toEqual([{ queue: 'escalation', kind: 'overdue', cause: 'deficiency-notice', dueOn: '2025-04-02' }]);
    story.say('noticeSent', { letter: `${letters[0]!.kind}/${letters[0]!.occasion}` }, pacific('2025-04-05'), 'program');
    expect(story.file.ledger['deficiency-notice']).toMatchObject({ state: 'missed', settledAt: pacific('2025-04-05') });
    expect(story.follows.tasksDone).toEqual([{ kind: 'overdue', cause: 'deficiency-notice', outcome: 'done late' }]);
  });

  it('[801.8] an application complete at submission owes no such letter', () => {
    expect(new Story(submitted).row('deficiency-notice')).toBeUndefined();
  });
});
