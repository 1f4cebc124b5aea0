import { type CivilDate, dayFrom, partsOf } from './civil-date';

/** The State's fiscal year: first and last day included, named like 2024-25. */
export interface FiscalYear {
  label: string;
  firstDay: CivilDate;
  lastDay: CivilDate;
}

const firstMonth = 7; // 808.fiscal-year

/** The fiscal year of a Pacific date, 1 July to 30 June. */
export function fiscalYearOf(day: CivilDate): FiscalYear {
  const { year, month } = partsOf(day);
  const begins = month < firstMonth ? year - 1 : year;
  const ends = begins + 1;
  return {
    label: `${begins}-${String(ends).slice(-2)}`,
    firstDay: dayFrom(begins, firstMonth, 1),
    lastDay: dayFrom(ends, firstMonth - 1, 30),
  };
}

/** The day the report of a fiscal year is due, the last of the calendar year it ends in; never moved (808.3). */
export const yearlyReportDueOn = (year: FiscalYear): CivilDate => dayFrom(partsOf(year.lastDay).year, 12, 31);
