import { PrismaClient } from '../../../../prisma/generated/client';

/** The pool that receives: its statements give up within half the settling time, and the answer is 503. */
export abstract class Door extends PrismaClient {}
