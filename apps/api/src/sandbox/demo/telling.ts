import { epochMs, instant, type CivilDate, daysAfter, startOf, type Instant } from '../../../../../policy/calendar';
import type { Narrator } from './narrator';
import { Refused, type Visitor } from './visitor';

/** What a story says must be so, or it ends here. */
export function expect(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`not as told: ${what}`);
}

export interface Happened {
  at: { on: CivilDate };
  reference: string;
  what: string;
}

/** What every story does: it moves the program's date, and shows what must not be possible. */
export class Telling {
  constructor(
    protected readonly staff: Visitor,
    protected readonly tale: Narrator,
  ) {}

  /** Moves the program's date, through every instant on the way; what happened there. */
  protected async to(at: Instant): Promise<Happened[]> {
    return (await this.staff.post<{ happened: Happened[] }>('/sandbox/clock', { to: at })).happened;
  }
  protected async today(): Promise<CivilDate> {
    return (await this.staff.get<{ today: { on: CivilDate } }>('/program')).today.on;
  }
  /** Five seconds before the day is over, Pacific. */
  protected lastSecondsOf = (day: CivilDate): Promise<Happened[]> => this.to(instant(epochMs(startOf(daysAfter(day, 1))) - 5_000));

  /** Something that must not be possible, with the program's own words. */
  protected async refused(who: string, act: () => Promise<unknown>, what: string): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return this.tale.tell(who, `${what}: refused. “${error.problem.title}”`, error.problem.rule);
    }
    throw new Error(`not as told: ${who} ${what}`);
  }
}
