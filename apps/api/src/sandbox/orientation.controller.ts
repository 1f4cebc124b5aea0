import { Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { ProgramClock } from '../../../../cases/clock';
import { fromDay, toDay } from '../../../../cases/rows';
import { dayOf, type Language } from '../../../../policy/calendar';
import { Me, type SignedIn } from '../account/session';
import { Day, day } from '../calendar/moments';
import { Database } from '../database/database';
import { Answer } from '../http/answer.decorator';
import { ReaderLanguage } from '../http/language.decorator';
import { Problem } from '../problems/problem';

const Viewed = z.object({ viewedOn: Day }).meta({ id: 'OrientationViewed' });

@ApiTags('sandbox')
@Controller('sandbox/orientation')
export class OrientationController {
  constructor(
    private readonly db: Database,
    private readonly clock: ProgramClock,
  ) {}

  /** Says that you saw the orientation video today (201.2): a stand-in until the video has its player. The first day stays. */
  @Post()
  @Answer(Viewed, 'The day it was seen')
  async viewed(@Me() me: SignedIn, @ReaderLanguage() language: Language): Promise<z.infer<typeof Viewed>> {
    if (!me.personId || me.role !== 'applicant') throw new Problem('not-allowed');
    const today = dayOf(await this.clock.now());
    const where = { id: me.personId, orientationViewedOn: null };
    await this.db.person.updateMany({ where, data: { orientationViewedOn: fromDay(today) } });
    const { orientationViewedOn } = await this.db.person.findUniqueOrThrow({ where: { id: me.personId } });
    return { viewedOn: day(orientationViewedOn ? toDay(orientationViewedOn) : today, language) };
  }
}
