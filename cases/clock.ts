/** The program clock: it dates what the Guidelines date. In production it is the machine's; in the sandbox it has an offset that only grows. */
import { epochMs, instant, type Instant } from '../policy/calendar';
import { Prisma } from '../prisma/generated/client';
import type { Db } from './database';

export const machineNow = (): number => Date.now();

export class ProgramClock {
  /** How far the program is ahead of the machine (milliseconds), as last read. */
  offset = 0;

  constructor(
    private readonly db: Db,
    /** Sandbox and tests. Without it there is no row and no movement. */
    readonly movable: boolean,
  ) {}

  /** The offset inside a statement that reads. */
  get sql(): Prisma.Sql {
    return this.movable ? Prisma.sql`coalesce((select "offsetMs" from "Clock"), 0)::float8` : Prisma.sql`0::float8`;
  }
  /** The offset inside a statement of the door: whoever moves the clock waits until what was received before is written. */
  get heldSql(): Prisma.Sql {
    return this.movable ? Prisma.sql`coalesce((select "offsetMs" from "Clock" for share), 0)::float8` : Prisma.sql`0::float8`;
  }

  /** Takes over an offset read by a statement of the above. */
  at(machineMs: number, offset: number): Instant {
    this.offset = Math.max(this.offset, offset);
    return instant(machineMs + offset);
  }
  async read(): Promise<number> {
    if (!this.movable) return 0;
    const [row] = await this.db.$queryRaw<{ offset: number }[]>`select ${this.sql} as offset`;
    this.offset = Math.max(this.offset, row?.offset ?? 0);
    return this.offset;
  }
  async now(): Promise<Instant> {
    const offset = await this.read();
    return instant(machineNow() + offset);
  }
  /** Forward only; answers the offset (milliseconds). Throws where the clock is the machine's. */
  async raiseTo(at: Instant): Promise<number> {
    if (!this.movable) throw new Error('the program clock is the machine’s clock and cannot be moved');
    const offset = BigInt(Math.max(0, Math.ceil(epochMs(at) - machineNow())));
    await this.db.$executeRaw`insert into "Clock" (id, "offsetMs") values (1, ${offset})
      on conflict (id) do update set "offsetMs" = greatest("Clock"."offsetMs", excluded."offsetMs")`;
    return this.read();
  }
}
