import { idAfter } from '../../../policy/case-id';
import { status, turn } from '../../../policy/application/status';
import { currentEdition, rulesOf } from '../../../policy/application/rules';
import { pacific, Story } from './story';

const submitted = pacific('2025-04-10');
const later = pacific('2025-04-20');
const judged = (item: 'diploma' | 'photo-id' | 'training-certificate', reason: 'EDU-02' | 'EDU-03' | 'ID-05' | 'TRN-01') =>
  ({ item, met: false, reasons: [reason], findings: {} }) as const;

describe('judging items', () => {
  it('[201.3] approval is refused while an item is unverified, listing it, and possible once each is met', () => {
    const story = new Story(submitted).meets('photo-id', later).meets('diploma', later);
    expect(story.refusal('approve', {}, later)).toMatchObject({ code: 'items-not-met', rule: '201.3', names: ['training-certificate'] });
    expect(story.meets('training-certificate', later).refusal('approve', {}, later)).toBeUndefined();
  });

  it('[201.3] the checklist keeps who verified what and when', () => {
    const { file } = new Story(submitted).meets('diploma', later);
    expect(file.items.diploma).toMatchObject({ state: 'met', checkedBy: 'staff:kim', checkedAt: later });
  });

  it.each([
    [79, 17, 'training-insufficient'],
    [80, 16, 'training-insufficient'],
    [80, 17, undefined],
  ])('[202.1.G.hours] a certificate of %d hours and %d competencies: %s', (hours, competencies, code) => {
    const body = { item: 'training-certificate', met: true, reasons: [], findings: { hours, competencies } } as const;
    expect(new Story(submitted).refusal('judgeItem', { ...body, reasons: [] }, later)?.code).toBe(code);
  });

  it.each([['hours'], ['competencies']])('[202.1.G.hours] without its %s staff cannot call it met', (absent) => {
    const findings = Object.fromEntries(Object.entries({ hours: 80, competencies: 17 }).filter(([name]) => name !== absent));
    expect(
      new Story(submitted).refusal('judgeItem', { item: 'training-certificate', met: true, reasons: [], findings }, later),
    ).toMatchObject({
      code: 'finding-missing',
      pointer: `/findings/${absent}`,
    });
  });

  it('[202.1.B] a transcript is met only with graduation status and date, a diploma alone is enough', () => {
    const evidence = { documents: ['doc'], type: 'transcript' };
    const story = new Story(submitted, ['diploma']).say('addItem', { item: 'diploma', evidence }, submitted);
    const met = (findings: object) => story.refusal('judgeItem', { item: 'diploma', met: true, reasons: [], findings }, later)?.pointer;
    expect([met({}), met({ graduated: true }), met({ graduated: true, graduatedOn: '2003-06-12' })]).toEqual([
      '/findings/graduated',
      '/findings/graduatedOn',
      undefined,
    ]);
    expect(new Story(submitted).refusal('judgeItem', { item: 'diploma', met: true, reasons: [], findings: {} }, later)).toBeUndefined();
  });

  it('[801.4.B] a photo ID counts as proof of age only when it shows the birth date', () => {
    const body = { item: 'photo-id', met: true, reasons: [], findings: {} } as const;
    expect(new Story(submitted).refusal('judgeItem', { ...body, reasons: [] }, later)).toMatchObject({
      code: 'finding-missing',
      rule: '801.4.B',
    });
  });

  it('[201.3] not met needs a coded reason that belongs to the item', () => {
    const story = new Story(submitted);
    const refused = (reasons: ('EDU-02' | 'ID-01')[]) =>
      story.refusal('judgeItem', { item: 'diploma', met: false, reasons, findings: {} }, later)?.code;
    expect([refused([]), refused(['ID-01']), refused(['EDU-02'])]).toEqual(['reason-missing', 'reason-unknown', undefined]);
  });

  it('[201.3] what the program checks itself is not judged by staff, and what is missing cannot be judged', () => {
    const story = new Story(submitted, ['diploma']);
    expect(story.refusal('judgeItem', { item: 'fee', met: true, reasons: [], findings: {} }, later)?.code).toBe('item-not-judged-by-staff');
    expect(story.refusal('judgeItem', judged('diploma', 'EDU-02') as never, later)?.code).toBe('nothing-to-judge');
  });

  it('[801.8.C] an item that nobody has reviewed never voids a case', () => {
    const story = new Story(submitted).passes(pacific('2025-09-30'));
    expect([story.stage(), status(story.file, pacific('2025-09-30'))]).toEqual(['complete', 'complete']);
  });
});

describe('asking for more', () => {
  const found = (at: string) => new Story(submitted).say('judgeItem', judged('diploma', 'EDU-02') as never, at);

  it('[801.8.A] needs a finding that can be fixed', () => {
    expect(new Story(submitted).refusal('askForMore', {}, later)?.code).toBe('nothing-to-ask');
  });

  it('[801.8.B] until day 90 it makes the application incomplete with the same last day, and one letter names item and reason', () => {
    const story = found(later).say('askForMore', {}, later);
    expect([story.stage(), story.row('hold')]).toEqual(['incomplete', { lastDay: '2025-07-09', state: 'running' }]);
    expect(story.follows.letters).toEqual([
      expect.objectContaining({
        kind: 'application-more-needed',
        facts: {
          edition: currentEdition,
          items: [{ item: 'diploma', reasons: ['EDU-02'] }],
          alsoMissing: [],
          submittedOn: '2025-04-10',
          lastDay: '2025-07-09',
          feePaid: true,
        },
      }),
    ]);
  });

  it('[801.8.C] asked for and not sent by day 90 it is void', () => {
    expect(found(later).say('askForMore', {}, later).passes(pacific('2025-07-10')).stage()).toBe('void');
  });

  it('[801.7] complete again, the thirty days run from the new arrival', () => {
    const story = found(later).say('askForMore', {}, later).add('diploma', pacific('2025-06-01'));
    expect([story.stage(), story.row('status-notice')]).toEqual(['complete', { lastDay: '2025-07-01', state: 'running' }]);
  });

  it('[801.8] after day 90 it opens a request due 30 days after its letter, and the application stays complete', () => {
    const asked = pacific('2025-07-20');
    const story = found(asked).say('askForMore', {}, asked);
    expect([story.stage(), story.row('request:1')]).toEqual(['complete', undefined]);
    expect(story.follows.letters[0]?.facts).toMatchObject({ answerWithin: rulesOf(currentEdition).lateRequest });
    story.tells(pacific('2025-07-22'));
    expect(story.row('request:1')).toEqual({ lastDay: '2025-08-21', state: 'running' });
    expect(story.refusal('deny', {}, asked)?.code).toBe('request-open');
    expect(turn(story.meets('photo-id', asked).meets('training-certificate', asked).file)).toBe('them');
  });

  it('[801.8] an unanswered late request goes back to the reviewer, who may then decline', () => {
    const asked = pacific('2025-07-20');
    const story = found(asked).say('askForMore', {}, asked).tells(pacific('2025-07-20')).passes(pacific('2025-09-01'));
    expect(story.row('request:1')?.state).toBe('missed');
    expect(story.happened).toContain('RequestUnanswered');
    story.say('judgeItem', { item: 'diploma', met: false, reasons: ['REQ-01'], findings: {} }, pacific('2025-09-02'));
    expect(story.say('deny', {}, pacific('2025-09-02')).stage()).toBe('denied');
    expect(story.follows.tasksDone).toContainEqual({ kind: 'request-unanswered', cause: 'request:1', outcome: 'denied' });
  });
});

describe('deciding', () => {
  it.each(['approve', 'deny'] as const)('[801.6] while incomplete it is impossible to %s, naming the missing items', (decision) => {
    expect(new Story(submitted, ['diploma', 'fee']).refusal(decision, {}, later)).toMatchObject({
      code: 'application-incomplete',
      rule: '801.6',
      names: ['diploma', 'fee'],
    });
  });

  it('[801.6] a denial needs an item that is not met for a reason of the class decline', () => {
    const story = new Story(submitted).say('judgeItem', judged('diploma', 'EDU-02') as never, later);
    expect(story.refusal('deny', {}, later)?.code).toBe('no-declining-reason');
    story.say('judgeItem', judged('diploma', 'EDU-03') as never, later);
    expect(story.refusal('deny', {}, later)).toBeUndefined();
  });

  it('[801.9, 403.2] an approval ends the application, keeps its day and sends the status notice', () => {
    const story = new Story(submitted).meetsAll(later).say('approve', {}, later);
    expect(story.file.end).toMatchObject({ as: 'approved', at: later, by: 'staff:kim' });
    expect(story.follows.letters).toEqual([
      {
        kind: 'application-approved',
        occasion: story.file.end!.change,
        facts: { edition: currentEdition, approvedOn: '2025-04-20', examFee: 15_000 },
      },
    ]);
  });

  it('[702.2.letter] a denial of 2025-09-02 names 2025-09-16 as the last day for an appeal, and its reasons', () => {
    const story = new Story(pacific('2025-08-20')).say('judgeItem', judged('photo-id', 'ID-05') as never, pacific('2025-09-02'));
    story.say('deny', {}, pacific('2025-09-02'));
    expect(story.follows.letters[0]).toMatchObject({
      kind: 'application-denied',
      facts: { reasons: ['ID-05'], decidedOn: '2025-09-02', appealBy: '2025-09-16' },
    });
  });

  it('[801.7] complete on 2025-04-10: a letter of 2025-05-10 is on time, unsent on 2025-05-11 it is overdue and escalated', () => {
    const inTime = new Story(submitted).meetsAll(later).say('approve', {}, later).tells(pacific('2025-05-10', '23:59:59'));
    expect(inTime.row('status-notice')).toEqual({ lastDay: '2025-05-10', state: 'met' });
    const late = new Story(submitted).passes(pacific('2025-05-11', '00:00:00'));
    expect(late.row('status-notice')?.state).toBe('missed');
    expect(late.follows.tasks).toEqual([{ queue: 'escalation', kind: 'overdue', cause: 'status-notice', dueOn: '2025-05-10' }]);
  });

  it('[801.7] a decision whose letter has not left does not meet the duty', () => {
    const story = new Story(submitted).meetsAll(later).say('approve', {}, later);
    expect(story.row('status-notice')?.state).toBe('running');
    expect(story.passes(pacific('2025-05-11')).row('status-notice')?.state).toBe('missed');
  });

  it('[801.7] a withdrawal ends the duty', () => {
    expect(new Story(submitted).say('withdraw', {}, later).row('status-notice')?.state).toBe('ended');
  });

  it('[801.9] [403.3.window] an approval opens the candidacy, with an id of its own and the day of the approval', () => {
    const { file, follows } = new Story(submitted).meetsAll(later).say('approve', {}, later);
    const id = idAfter(file.id);
    const body = { personId: 'person-1', applicationId: file.id, approvedOn: '2025-04-20' };
    expect(follows.messages).toEqual([{ id, kind: 'candidacy', to: id, name: 'open', body, opens: true }]);
    expect(id).not.toBe(file.id);
    expect(idAfter(file.id)).toBe(id);
  });

  it.each(['approve', 'deny', 'withdraw', 'askForMore'] as const)('[801.9] after the end %s is refused and names it', (name) => {
    const story = new Story(submitted).meetsAll(later).say('approve', {}, later);
    expect(story.refusal(name, {}, later)).toMatchObject({ code: 'application-approved', status: 409 });
  });
});

describe('who answers for a case', () => {
  it('[801.7] whoever takes it is its owner, once, and gets what falls overdue', () => {
    const story = new Story(submitted).say('take', {}, later, 'staff:kim');
    expect(story.refusal('take', {}, later, 'staff:kim')?.code).toBe('already-yours');
    expect(story.refusal('take', {}, later, 'staff:lee')).toBeUndefined();
    story.passes(pacific('2025-05-11'));
    expect(story.follows.tasks).toEqual([expect.objectContaining({ queue: 'escalation', cause: 'status-notice', owner: 'staff:kim' })]);
  });
});

describe('what is noted and moved by hand', () => {
  const denied = () => {
    const story = new Story(submitted).say('judgeItem', judged('photo-id', 'ID-05') as never, later);
    return story.say('deny', {}, later);
  };

  it('[702.1.A] an appeal received after a denial makes one task', () => {
    const story = denied().say('noteAppeal', { receivedOn: '2025-04-25' }, pacific('2025-04-26'));
    expect(story.follows.tasks).toEqual([{ queue: 'appeals', kind: 'appeal-received', cause: 'change-3' }]);
    expect(story.refusal('noteAppeal', { receivedOn: '2025-04-25' }, pacific('2025-04-26'))?.code).toBe('appeal-already-noted');
  });

  it.each(['2025-04-19', '2025-04-27'])(
    '[702.1.A] an appeal received on %s, before the decision or after today, is refused',
    (receivedOn) => {
      expect(denied().refusal('noteAppeal', { receivedOn }, pacific('2025-04-26'))?.code).toBe('appeal-before-decision');
    },
  );

  it('[702.1.A] without a denial there is nothing to appeal', () => {
    expect(new Story(submitted).refusal('noteAppeal', { receivedOn: '2025-04-20' }, later)?.code).toBe('not-denied');
  });

  it('[RL.revision] a deadline is retimed only while it runs and with a second person', () => {
    const story = new Story(submitted, ['diploma']);
    const refused = (deadline: string, secondPerson: string) => story.refusal('retime', { deadline, secondPerson }, later)?.code;
    expect([refused('none', 'lee'), refused('status-notice', 'lee'), refused('hold', 'kim'), refused('hold', 'lee')]).toEqual([
      'deadline-unknown',
      'deadline-unknown',
      'second-person-missing',
      undefined,
    ]);
  });
});

describe('a voiding in error', () => {
  const voided = () => new Story(pacific('2025-03-03'), ['diploma', 'fee']).passes(pacific('2025-06-02'));
  const paper = { item: 'diploma' as const, evidence: { documents: ['scan'] } };
  const fee = { item: 'fee' as const, evidence: { payment: 'pay-2' } };
  const today = pacific('2025-06-05');

  it.each([
    ['2025-06-02', [paper, fee], 'lee', 'received-too-late'],
    ['2025-06-01', [paper], 'lee', 'still-incomplete'],
    ['2025-06-01', [paper, fee], 'kim', 'second-person-missing'],
    ['2025-06-01', [paper, fee], 'lee', undefined],
  ])('[801.8.B, 801.8.C] paper of %s with %j, agreed by %s: %s', (receivedOn, items, secondPerson, code) => {
    expect(voided().refusal('correct', { receivedOn, items: [...items], secondPerson }, today)?.code).toBe(code);
  });

  it('[801.8.B] reopens with the day of receipt: complete since then, and the person is told', () => {
    const story = voided().say('correct', { receivedOn: '2025-06-01', items: [paper, fee], secondPerson: 'lee' }, today);
    expect([story.stage(), story.row('hold')?.state, story.row('status-notice')?.lastDay]).toEqual(['complete', 'met', '2025-07-01']);
    expect(story.follows.letters).toEqual([
      expect.objectContaining({ kind: 'application-reopened', facts: { edition: currentEdition, receivedOn: '2025-06-01' } }),
    ]);
  });

  it('[801.8.C] what is not void is not corrected', () => {
    const story = new Story(pacific('2025-03-03'), ['diploma']);
    expect(story.refusal('correct', { receivedOn: '2025-03-04', items: [paper], secondPerson: 'lee' }, pacific('2025-03-05'))?.code).toBe(
      'not-void',
    );
  });
});
