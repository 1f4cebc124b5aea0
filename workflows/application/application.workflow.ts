import type { End, Opening } from '../../cases/contract';
import type { ApplicationFile } from '../../policy/application/file';
import type { ApplicationStage } from '../../policy/application/status';
import { openCase } from '../kernel/case';
import { applicationMessages } from './application.messages';

/** 801 An application, from submission to its decision. */
export async function application(opening: Opening): Promise<End> {
  const c = await openCase<ApplicationFile, ApplicationStage>(opening, applicationMessages);
  for (;;) {
    if (c.is('incomplete'))
      await c.next('deficiency-notice', 'hold'); // 801.8 told by day 30, void after day 90
    else if (c.is('complete'))
      await c.next('status-notice', 'request'); // 801.7 decided and told within 30 days
    else break; // 801.9 approved, 702.1.A denied, 801.8.C void, or withdrawn
  }
  if (c.is('approved')) await c.open('candidacy'); // 801.9 twelve months to take the exam
  return c.end(); // letters out, messages delivered, answers given
}
