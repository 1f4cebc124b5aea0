import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { ProgramClock } from '../../../../cases/clock';
import type { Environment } from '../../../../cases/environment';
import { currentEdition, rulesOf } from '../../../../policy/application/rules';
import { type CivilTerm, dateInWords, dayOf, type Language } from '../../../../policy/calendar';
import { values } from '../../../../policy/ethics-code/outline';
import { feeCodes } from '../../../../policy/fees';
import { authority, contact, revision } from '../../../../policy/program';
import { passwordLength } from '../account/auth';
import { Public } from '../account/session';
import { Day, day, Moment, moment } from '../calendar/moments';
import { maxFileBytes } from '../document/limits';
import { ENVIRONMENT } from '../environment/environment.module';
import { Answer } from '../http/answer.decorator';
import { ReaderLanguage } from '../http/language.decorator';
import { FeeSchedule } from '../payment/fee-schedule';

const ProgramView = z
  .object({
    mode: z.enum(['sandbox', 'production']),
    today: Day,
    now: Moment,
    revision: Day,
    authority: z.object({
      name: z.string(),
      shortName: z.string(),
      county: z.string(),
      bill: z.string(),
      statute: z.string(),
      bhin: z.string(),
    }),
    contact: z.object({ email: z.string(), phone: z.string(), website: z.string(), address: z.string() }),
    fees: z.array(z.object({ code: z.enum(feeCodes), cents: z.int() })),
    numbers: z
      .object({
        minimumAge: z.int(),
        trainingHours: z.number(),
        competencies: z.int(),
        holdDays: z.int(),
        noticeDays: z.int(),
        answerDays: z.int(),
        codeValues: z.int(),
        fileMegabytes: z.number(),
        passwordCharacters: z.int(),
      })
      .meta({ description: 'Numbers of the rule sheet in force and of this system that pages say in words' }),
    links: z.object({ mail: z.string().optional(), temporal: z.string().optional() }),
  })
  .meta({ id: 'ProgramView' });

@ApiTags('program')
@Controller('program')
export class ProgramController {
  constructor(
    private readonly clock: ProgramClock,
    private readonly schedule: FeeSchedule,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** What every page says: who certifies, under which law, how to reach us, the fees of today (Purpose.authority, Back.contact, RL.revision, 601.published). */
  @Public()
  @Get()
  @Answer(ProgramView, 'The program today')
  async program(@ReaderLanguage() language: Language): Promise<z.infer<typeof ProgramView>> {
    const now = await this.clock.now();
    const today = dayOf(now);
    const { MODE, MAIL_URL, TEMPORAL_UI_URL } = this.environment;
    return {
      mode: MODE,
      today: day(today, language),
      now: moment(now, language),
      revision: { on: revision, words: dateInWords(revision, language) },
      authority: { ...authority, county: authority.county[language], statute: authority.statute[language] },
      contact: { ...contact, address: `${contact.street}, ${contact.city}` },
      fees: await this.schedule.on(today),
      numbers: numbersInForce(),
      links: { ...(MAIL_URL && { mail: MAIL_URL }), ...(TEMPORAL_UI_URL && { temporal: TEMPORAL_UI_URL }) },
    };
  }
}

/** 202.1.A.age, 202.1.G.hours, 801.7, 801.8, 801.8.B, B.text */
function numbersInForce() {
  const { minimumAge, trainingHours, competencies, hold, deficiencyNotice, statusNotice } = rulesOf(currentEdition);
  return {
    minimumAge,
    trainingHours,
    competencies,
    holdDays: daysOf(hold),
    noticeDays: daysOf(deficiencyNotice),
    answerDays: daysOf(statusNotice),
    codeValues: values.length,
    fileMegabytes: maxFileBytes / 1024 / 1024,
    passwordCharacters: passwordLength.min,
  };
}

function daysOf(term: CivilTerm): number {
  if (!('days' in term)) throw new Error('pages say this term in days');
  return term.days;
}
