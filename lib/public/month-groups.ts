import { zonedMonthKey, zonedTime } from '@/lib/format/date';

/** Articles of one month in the order they came. */
export interface MonthGroup<T> {
  /** 'YYYY-MM' */
  month: string;
  articles: T[];
}

/** Groups a list that is already in order of publication by the local month of each article. */
export function groupByMonth<T extends { publishedAt: Date }>(articles: T[]): MonthGroup<T>[] {
  const groups: MonthGroup<T>[] = [];
  for (const article of articles) {
    const month = zonedMonthKey(article.publishedAt);
    const last = groups.at(-1);
    if (last?.month === month) last.articles.push(article);
    else groups.push({ month, articles: [article] });
  }
  return groups;
}

/** First instant of a 'YYYY-MM' and of the month after it, on the office's wall clock. */
export function monthBounds(month: string): { from: Date; before: Date } {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  return { from: zonedTime(`${month}-01`, '00:00'), before: zonedTime(`${next}-01`, '00:00') };
}
