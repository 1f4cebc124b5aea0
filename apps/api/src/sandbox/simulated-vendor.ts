import { Injectable } from '@nestjs/common';
import { ProgramClock } from '../../../../cases/clock';
import { type Plan, type Simulated, type SimulatedAuthorization, usualPlan } from '../../../../cases/exam-vendor/simulated';
import { fromInstant, toInstant } from '../../../../cases/rows';
import { moment } from '../calendar/moments';
import { Database } from '../database/database';
import type { SimulatedVendorView } from '../exam-vendor/exam-vendor.view';
import { notFound } from '../problems/problem';

const shown = 200;

/** The vendor of the sandbox, as somebody who plays it sees it. */
@Injectable()
export class SimulatedVendor {
  constructor(
    private readonly db: Database,
    private readonly clock: ProgramClock,
  ) {}

  /** Every paid attempt, the newest first; the vendor may not have heard of it yet. */
  async view(): Promise<SimulatedVendorView> {
    const attempts = await this.db.examAttempt.findMany({
      include: { candidacy: { select: { examId: true, vendorGivenName: true, vendorFamilyName: true } } },
      orderBy: [{ requestedAt: 'desc' }, { id: 'asc' }],
      take: shown,
    });
    const ids = attempts.flatMap(({ id, candidacy }) => [id, candidacy.examId ?? id]);
    const rows = await this.db.simulatedExam.findMany({ where: { authorization: { in: ids } } });
    const states = new Map(rows.map(({ authorization, state }) => [authorization, state as unknown as Simulated]));
    return {
      attempts: attempts.map(({ id, state, ordinal, candidacy, appointmentAt }) => {
        const own = states.get(id);
        const known = own?.kind === 'authorization' ? own : undefined;
        const candidate = states.get(candidacy.examId ?? '');
        const plans = candidate?.kind === 'candidate' ? (candidate.plans ?? []) : [];
        const told = known?.toldAt[0];
        return {
          authorization: id,
          examId: candidacy.examId ?? '',
          name: `${candidacy.vendorGivenName} ${candidacy.vendorFamilyName}`,
          stateWords: state.replaceAll('-', ' '),
          ...(told && { told: moment(told, 'en') }),
          ...(appointmentAt && { appointment: moment(toInstant(appointmentAt), 'en') }),
          plan: known?.plan ?? plans[Math.min(ordinal, plans.length) - 1] ?? usualPlan,
          delivered: known?.delivered ?? [],
        };
      }),
    };
  }

  /** Throws 404 for an authorization that we never made. */
  async plan(authorization: string, plan: Plan): Promise<SimulatedVendorView> {
    const attempt = await this.db.examAttempt.findUnique({
      where: { id: authorization },
      include: { candidacy: { select: { examId: true } } },
    });
    if (!attempt) throw notFound();
    const found = await this.db.simulatedExam.findUnique({ where: { authorization } });
    const before = (found?.state as unknown as SimulatedAuthorization | undefined) ?? {
      kind: 'authorization',
      fields: {},
      toldAt: [],
      delivered: [],
    };
    const state = { ...before, plan } as object;
    const data = { state, examId: attempt.candidacy.examId ?? '', updatedAt: fromInstant(await this.clock.now()) };
    await this.db.simulatedExam.upsert({ where: { authorization }, create: { authorization, ...data }, update: data });
    return this.view();
  }
}
