import { PrismaClient } from '../../../../prisma/generated/client';

/** The record, as role certification_app: what Nest injects. Its one instance comes from `openDatabase` (cases/database.ts). */
export abstract class Database extends PrismaClient {}
