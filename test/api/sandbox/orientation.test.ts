import { ProgramClock } from '../../../cases/clock';
import { toDay } from '../../../cases/rows';
import { dayOf } from '../../../policy/calendar';
import { type Door, openDoor } from '../door';

describe('somebody who signs up in a sandbox', () => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor();
  });
  afterAll(() => door?.close());

  it('[201.2] begins no application before they saw the orientation, and one afterwards', async () => {
    const visitor = await door.visitor().signUp();
    const begin = () => visitor.post<{ code?: string }>('/drafts', { route: 'standard' });
    const before = await begin();
    expect([before.status, before.body.code]).toEqual([409, 'orientation-not-viewed']);
    const today = dayOf(await door.app.get(ProgramClock).now());
    const seen = await visitor.post<{ viewedOn: { on: string } }>('/sandbox/orientation');
    expect([seen.status, seen.body.viewedOn.on]).toEqual([200, today]);
    expect((await begin()).status).toBe(201);
  });

  it('[201.2] keeps the first day on which they saw it', async () => {
    const visitor = await door.visitor().signUp();
    await visitor.post('/sandbox/orientation');
    const person = await door.db.person.update({
      where: { id: (await door.db.user.findUniqueOrThrow({ where: { email: visitor.email } })).personId! },
      data: { orientationViewedOn: new Date('2026-01-05T00:00:00Z') },
    });
    const again = await visitor.post<{ viewedOn: { on: string } }>('/sandbox/orientation');
    expect(again.body.viewedOn.on).toBe(toDay(person.orientationViewedOn!));
  });

  it('is no member of staff, and nobody without a session', async () => {
    expect((await (await door.staff('reviewer')).post('/sandbox/orientation')).status).toBe(403);
    expect((await door.visitor().post('/sandbox/orientation')).status).toBe(401);
  });
});
