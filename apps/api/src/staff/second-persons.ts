import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { isRole, type Permission, roles } from '../account/permissions';

/** What moves a date by hand is agreed by two people: the second one is named by account id or email address. */
@Injectable()
export class SecondPersons {
  constructor(private readonly db: Database) {}

  /** The account id, if there is such a person and they hold the permission themselves. */
  async find(named: string, needed: Permission): Promise<string | undefined> {
    const user = await this.db.user.findFirst({
      where: { OR: [{ id: named }, { email: named.toLowerCase() }] },
      select: { id: true, role: true },
    });
    return user && isRole(user.role) && (roles[user.role] as readonly Permission[]).includes(needed) ? user.id : undefined;
  }
}
