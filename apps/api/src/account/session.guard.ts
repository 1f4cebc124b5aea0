import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Environment } from '../../../../cases/environment';
import { ENVIRONMENT } from '../environment/environment.module';
import { Problem } from '../problems/problem';
import { isRole, type Permission, permissionsOf } from './permissions';
import { People } from './people';
import { IS_PUBLIC, NEEDS, OPEN_IN_SANDBOX, type SignedIn } from './session';
import { Sessions } from './sessions';

/** Every route asks for a session, unless it says `@Public()`; `@Permitted(…)` asks for a permission too. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly people: People,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(IS_PUBLIC, targets)) return true;
    if (this.environment.MODE === 'sandbox' && this.reflector.getAllAndOverride<boolean>(OPEN_IN_SANDBOX, targets)) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const signedIn = await this.signedIn(request);
    if (!signedIn) throw new Problem('not-signed-in');
    request.signedIn = signedIn;
    const needed = this.reflector.getAllAndOverride<Permission | undefined>(NEEDS, targets);
    if (needed && !signedIn.permissions.includes(needed)) throw new Problem('not-allowed');
    return true;
  }

  private async signedIn(request: FastifyRequest): Promise<SignedIn | undefined> {
    const found = await this.sessions.find(request.headers.cookie);
    if (!found) return undefined;
    const { userId, name, email, role } = found;
    if (!isRole(role)) throw new Error(`no role ${role}`);
    // An account whose sign-up broke off gets its person now.
    const personId = found.personId ?? (role === 'applicant' ? await this.people.ofUser({ id: userId, name, email }) : undefined);
    return {
      userId,
      name,
      email,
      role,
      permissions: permissionsOf(role, this.environment.MODE),
      ...(personId && { personId }),
      actor: role === 'applicant' && personId ? `person:${personId}` : `staff:${userId}`,
    };
  }
}
