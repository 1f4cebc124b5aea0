import type { z } from 'zod';
import type { AccessLog } from '../account/access-log';
import type { SignedIn } from '../account/session';
import type { CaseRecords } from '../cases/case.records';
import type { PersonKind, Shown } from '../cases/shown';
import { notFound } from '../problems/problem';

/** Cases of one kind with everything staff decide by. Who reads one is noted. */
export abstract class StaffCases<Kind extends PersonKind, View> {
  abstract readonly kind: Kind;
  /** What leaves the house. */
  abstract readonly schema: z.ZodType<View>;

  constructor(
    protected readonly cases: CaseRecords,
    protected readonly access: AccessLog,
  ) {}

  abstract view(me: SignedIn, id: string): Promise<View>;

  async open(me: SignedIn, id: string): Promise<View> {
    const view = await this.view(me, id);
    await this.access.note(me.actor, this.kind, id);
    return view;
  }

  /** After a command of theirs: the case is there, so it is read and the reading noted side by side. */
  async openAfterwards(me: SignedIn, id: string): Promise<View> {
    const [view] = await Promise.all([this.view(me, id), this.access.note(me.actor, this.kind, id)]);
    return view;
  }

  async find(id: string): Promise<Shown<Kind>> {
    const shown = await this.cases.find(this.kind, id);
    if (!shown) throw notFound();
    return shown;
  }
}
