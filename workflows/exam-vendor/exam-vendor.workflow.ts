import type { Opening } from '../../cases/contract';
import type { ExamVendorFile } from '../../policy/exam-vendor/file';
import type { ExamVendorStage } from '../../policy/exam-vendor/status';
import { openCase } from '../kernel/case';
import { examVendorMessages } from './exam-vendor.messages';

/** 401 Our dealings with the exam vendor, for as long as there is a program. Exchanges and comparisons are work that its record asks for. */
export async function examVendor(opening: Opening): Promise<never> {
  const c = await openCase<ExamVendorFile, ExamVendorStage>(opening, examVendorMessages);
  for (;;) {
    if (c.is('comparing'))
      await c.next('sending', 'results', 'exchange'); // both lists are held against each other
    else if (c.is('exchanging'))
      await c.next('comparison'); // files out, files in
    else if (c.is('open'))
      await c.next('sending', 'results', 'exchange', 'comparison'); // night after night, week after week
    else await c.next('results', 'exchange', 'comparison'); // nothing is open
  }
}
