/** 401.intro: what waits goes to the vendor, and what the vendor left is read. Its rows become messages when the record imports them. */
import { fromInstant, toInstant } from '../../cases/rows';
import { type CivilDate, dayOf, startOf } from '../../policy/calendar';
import type { Exchanged } from '../../policy/exam-vendor/file';
import { exchanged, fetchWaiting, unimported } from '../exam-vendor/fetching';
import { withVendor } from '../exam-vendor/office';
import { sendWaiting } from '../exam-vendor/sending';
import type { Hand, WorkContext } from '.';

export const exchangeWithVendor: Hand<object, Exchanged> = (context) =>
  withVendor(context, 'exchange', async (transport) => {
    const { sent, heldBack, stuck: unsent } = await sendWaiting(context, transport);
    const untaken = await fetchWaiting(context, transport, exchanged);
    const stuck = [...(unsent ? [unsent] : []), ...untaken];
    const files = await unimported(context);
    const { db, clock } = context;
    const today = dayOf(await clock.now());
    const toSend = await db.vendorRecord.count({ where: { state: 'to-send', id: { notIn: heldBack } } });
    const withVendor = await db.examAttempt.count({ where: { state: { in: ['released', 'accepted', 'scheduled'] } } });
    const appointmentOn = await nextAppointment(context, today);
    const open = withVendor + toSend + heldBack.length;
    return { sent, files, open, toSend, heldBack, ...(stuck.length && { stuck }), ...(appointmentOn && { appointmentOn }) };
  });

/** The next day on which somebody takes the exam. */
async function nextAppointment({ db }: WorkContext, today: CivilDate): Promise<CivilDate | undefined> {
  const ahead = await db.examAttempt.findMany({
    where: { state: 'scheduled', appointmentAt: { gte: fromInstant(startOf(today)) } },
    orderBy: { appointmentAt: 'asc' },
    select: { appointmentAt: true },
    take: 1,
  });
  const [first] = ahead;
  return first?.appointmentAt ? dayOf(toInstant(first.appointmentAt)) : undefined;
}
