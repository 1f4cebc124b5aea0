import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Permission, Role } from './permissions';

/** Whoever is signed in. */
export interface SignedIn {
  userId: string;
  name: string;
  email: string;
  role: Role;
  permissions: readonly Permission[];
  /** Applicants: the person the account belongs to. */
  personId?: string;
  /** How changes and logs name them: `person:<id>` or `staff:<user id>`. */
  actor: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    signedIn?: SignedIn;
  }
}

export const IS_PUBLIC = 'account:public';
export const OPEN_IN_SANDBOX = 'account:open-in-sandbox';
export const NEEDS = 'account:needs';

/** No session needed. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(IS_PUBLIC, true);
/** No session needed in the sandbox, which is for this machine only. */
export const OpenInSandbox = (): MethodDecorator & ClassDecorator => SetMetadata(OPEN_IN_SANDBOX, true);
/** Needs a session with this permission (403 without). Routes without it need a session only. */
export const Permitted = (permission: Permission): MethodDecorator & ClassDecorator => SetMetadata(NEEDS, permission);

/** The account of the request. */
export const Me = createParamDecorator((_data: unknown, context: ExecutionContext): SignedIn => {
  const { signedIn } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!signedIn) throw new Error('a public route has no account');
  return signedIn;
});
