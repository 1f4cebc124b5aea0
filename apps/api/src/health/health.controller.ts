import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Environment } from '../../../../cases/environment';
import { Public } from '../account/session';
import { Database } from '../database/database';
import { ENVIRONMENT } from '../environment/environment.module';
import { Answer } from '../http/answer.decorator';
import { Problem } from '../problems/problem';

const Health = z.object({ status: z.literal('up'), mode: z.enum(['sandbox', 'production']) }).meta({ id: 'Health' });

@ApiTags('health')
@Public()
@Controller('health')
export class HealthController {
  constructor(
    private readonly db: Database,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** The process lives. */
  @Get()
  @Answer(Health, 'The process lives')
  live(): z.infer<typeof Health> {
    return { status: 'up', mode: this.environment.MODE };
  }

  /** It can serve: the database answers. Temporal away is no reason to turn people away (202, received and safe). */
  @Get('ready')
  @Answer(Health, 'It can serve')
  async ready(): Promise<z.infer<typeof Health>> {
    const answered = await this.db.$queryRaw`select 1`.then(
      () => true,
      () => false,
    );
    if (!answered) throw new Problem('unavailable');
    return this.live();
  }
}
