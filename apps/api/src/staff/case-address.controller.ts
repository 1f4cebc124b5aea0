import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Permitted } from '../account/session';
import { Database } from '../database/database';
import { Answer } from '../http/answer.decorator';
import { Id } from '../http/id.decorator';
import { notFound } from '../problems/problem';

const CaseAddress = z
  .object({ id: z.string(), kind: z.string(), reference: z.string() })
  .meta({ id: 'CaseAddress', description: 'Which kind of case an id belongs to; nothing of what is in it' });
type CaseAddress = z.infer<typeof CaseAddress>;

/** Lists of work know a case by its id; where it can be looked at follows from its kind. */
@ApiTags('staff')
@Controller('staff/cases')
@Permitted('applications:read')
export class CaseAddressController {
  constructor(private readonly db: Database) {}

  /** The kind and the reference of a case. */
  @Get(':id')
  @Answer(CaseAddress, 'Where it belongs')
  async address(@Id() id: string): Promise<CaseAddress> {
    const found = await this.db.case.findUnique({ where: { id }, select: { id: true, kind: true, reference: true } });
    if (!found) throw notFound();
    return found;
  }
}
