/** How much of a date is known. */
export type Precision = 'day' | 'month' | 'year';

const shapes: Record<Precision, RegExp> = { day: /^\d{4}-\d{2}-\d{2}$/, month: /^\d{4}-\d{2}$/, year: /^\d{4}$/ };

/** Says how precise a date text is; undefined when it has none of the shapes `2017-03-22`, `2017-03`, `2017`. */
export function precisionOf(date: string): Precision | undefined {
  return (['day', 'month', 'year'] as const).find((precision) => shapes[precision].test(date));
}

/** True for a day, month or year that the calendar has: 2026-13-02 and 2025-02-29 are not there. */
export function existsInCalendar(date: string): boolean {
  const precision = precisionOf(date);
  if (!precision) return false;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const made = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}

/** The first day a date text may mean, `YYYY-MM-DD`: for sorting and for machine formats that need a day. */
export function firstDay(date: string): string {
  const [year, month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}
