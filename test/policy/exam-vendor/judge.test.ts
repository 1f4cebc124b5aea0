import { judge, type OnRecord, type Taken } from '../../../policy/exam-vendor/judge';

const ana: NonNullable<OnRecord['candidate']> = {
  caseId: 'candidacy-of-ana',
  givenName: 'Ana',
  familyName: 'Nuñez',
  firstDay: '2025-03-10',
  lastDay: '2026-03-10',
};
const known: OnRecord = { candidate: ana, attempt: { caseId: ana.caseId }, knownBefore: false, contradicted: false, today: '2026-04-01' };
const result: Extract<Taken, { type: 'exam' }> = {
  type: 'exam',
  examId: 'EX25000001',
  authorization: 'EX25000001-1',
  as: 'passed',
  examOn: '2026-03-10',
};
const appointment = (at: string): Taken => ({
  type: 'event',
  as: 'appointment',
  examId: 'EX25000001',
  authorization: 'EX25000001-1',
  at: '2025-04-01T17:00:00.000Z',
  appointment: { at, mode: 'online' },
});

describe('a row of the vendor', () => {
  it('[401.intro] is a message to the candidacy whose number it carries', () => {
    expect(judge(result, known, 'file:2')).toEqual({
      as: 'good',
      caseId: ana.caseId,
      message: { name: 'result', body: { authorization: 'EX25000001-1', as: 'passed', examOn: '2026-03-10', row: 'file:2' } },
    });
  });

  it('[403.2.id] is set aside when nobody has its number', () => {
    const { candidate: _nobody, ...unknown } = known;
    expect(judge(result, unknown, 'f:2')).toEqual({ as: 'set-aside', reason: 'unknown-candidate' });
    const { attempt: _none, ...noAttempt } = known;
    expect(judge(result, noAttempt, 'f:2')).toEqual({ as: 'set-aside', reason: 'unknown-authorization' });
  });

  it('[801.10.id] is credited to nobody when number and name, or number and authorization, are of two people', () => {
    const other = { ...result, givenName: 'Bea', familyName: 'Nuñez' };
    expect(judge(other, known, 'f:2')).toEqual({ as: 'set-aside', reason: 'wrong-person' });
    expect(judge(result, { ...known, attempt: { caseId: 'candidacy-of-bea' } }, 'f:2')).toEqual({
      as: 'set-aside',
      reason: 'wrong-person',
    });
    // The same name in another spelling is the same name.
    expect(judge({ ...result, givenName: 'ANA', familyName: 'NUNEZ' }, known, 'f:2').as).toBe('good');
  });

  it('[403.3.window] [B-12M-FEB29] counts on the last day of the window and is set aside on the day after', () => {
    expect(judge({ ...result, examOn: '2026-03-10' }, known, 'f:2').as).toBe('good');
    expect(judge({ ...result, examOn: '2026-03-11' }, known, 'f:2')).toEqual({ as: 'set-aside', reason: 'outside-window' });
    expect(judge({ ...result, examOn: '2025-03-09' }, known, 'f:2')).toEqual({ as: 'set-aside', reason: 'outside-window' });
    // 23:30 and 00:30 Pacific daylight time
    expect(judge(appointment('2026-03-11T06:30:00.000Z'), known, 'f:2').as).toBe('good');
    expect(judge(appointment('2026-03-11T07:30:00.000Z'), known, 'f:2')).toEqual({ as: 'set-aside', reason: 'outside-window' });
  });

  it('is set aside when the exam is yet to come, or when its file says something else too', () => {
    expect(judge(result, { ...known, today: '2026-03-09' }, 'f:2')).toEqual({ as: 'set-aside', reason: 'in-future' });
    expect(judge(result, { ...known, contradicted: true }, 'f:2')).toEqual({ as: 'set-aside', reason: 'contradicts-itself' });
  });

  it('that was taken before changes nothing', () => expect(judge(result, { ...known, knownBefore: true }, 'f:2')).toEqual({ as: 'known' }));

  it.each([
    ['held', 'resultHeld'],
    ['released', 'resultReleased'],
    ['revoked', 'resultRevoked'],
    ['cancelled', 'appointmentCancelled'],
  ] as const)('that says %s is told as %s', (as, name) => {
    const event: Taken = { type: 'event', as, examId: result.examId, authorization: result.authorization, at: '2026-03-01T17:00:00.000Z' };
    expect(judge(event, known, 'f:2')).toMatchObject({ as: 'good', message: { name } });
  });
});

describe('an answer of the vendor', () => {
  const eac = (as: 'accepted' | 'warning' | 'rejected'): Taken => ({
    type: 'eac',
    examId: result.examId,
    authorization: result.authorization,
    as,
    at: '2025-04-01T17:00:00.000Z',
  });
  const sent = (action: string): OnRecord => ({ ...known, sent: { id: 'record', action } });

  it('[401.intro] to a first authorization is the candidacy’s matter, whatever it says', () => {
    for (const as of ['accepted', 'warning', 'rejected'] as const)
      expect(judge(eac(as), sent('Add'), 'f:2')).toMatchObject({
        as: 'good',
        message: { name: 'vendorAnswer', body: { as } },
        record: { id: 'record', state: as },
      });
  });

  it('to a change is noted, and looked at by a person when it is not simply accepted', () => {
    expect(judge(eac('accepted'), sent('Update'), 'f:2')).toEqual({
      as: 'good',
      caseId: ana.caseId,
      record: { id: 'record', state: 'accepted' },
    });
    expect(judge(eac('warning'), sent('Update'), 'f:2')).toMatchObject({
      as: 'set-aside',
      reason: 'not-accepted',
      record: { state: 'warning' },
    });
  });

  it('to something that was never sent is set aside', () =>
    expect(judge(eac('accepted'), known, 'f:2')).toEqual({ as: 'set-aside', reason: 'never-sent' }));
});
