import { Pool, types } from 'pg';
import { instant } from '../../policy/calendar';

/** As owner of the tables, for looking and for tampering. Instants and days are texts, as the program writes them. */
export function ownerPool(connectionString: string): Pool {
  const parsers: Record<number, (text: string) => unknown> = {
    [types.builtins.TIMESTAMPTZ]: (text) => instant(new Date(text).getTime()),
    [types.builtins.DATE]: (text) => text,
    [types.builtins.INT8]: Number,
  };
  const getTypeParser = ((oid: number, format?: 'text') => parsers[oid] ?? types.getTypeParser(oid, format)) as typeof types.getTypeParser;
  const pool = new Pool({ connectionString, max: 4, types: { getTypeParser } });
  pool.on('error', () => undefined); // a test took the database away; the next statement reports it
  return pool;
}
