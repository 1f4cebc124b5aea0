import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import type { CalendarTerm, CivilTerm } from '../../../policy/calendar';

/** The catalogue of `docs/guidelines`, as far as the calendar's tests read it. */
interface Rule {
  id: string;
  params?: { days?: number; months?: number; years?: number; hours?: number; calendar?: string };
}
export interface Boundary {
  id: string;
  answer: unknown;
}

const read = (file: string): unknown => parse(readFileSync(resolve(__dirname, '../../../docs/guidelines', file), 'utf8'));

export const boundaries = read('boundaries.yaml') as Boundary[];
export const observedHolidays = read('holidays.yaml') as Record<string, string[]>;
const rules = new Map((read('rules.yaml') as Rule[]).map((rule) => [rule.id, rule.params ?? {}]));

function params(rule: string): NonNullable<Rule['params']> {
  const found = rules.get(rule);
  if (!found) throw new Error(`the catalogue has no rule ${rule}`);
  return found;
}

/** The term a rule names. */
export function calendarTerm(rule: string): CalendarTerm {
  const { days, months, years } = params(rule);
  if (days !== undefined) return { days };
  if (months !== undefined) return { months };
  if (years !== undefined) return { years };
  throw new Error(`rule ${rule} names no term`);
}

export function term(rule: string): CivilTerm {
  const { calendar, days } = params(rule);
  return calendar === 'business' && days !== undefined ? { businessDays: days } : calendarTerm(rule);
}

export function hours(rule: string): number {
  const named = params(rule).hours;
  if (named === undefined) throw new Error(`rule ${rule} names no hours`);
  return named;
}

/** Every date written in an answer, however it is worded. */
export const datesIn = (answer: unknown): string[] => JSON.stringify(answer).match(/\d{4}-\d\d-\d\d/g) ?? [];
