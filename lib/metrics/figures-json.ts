import type { MetricsFigures } from './figures';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/**
 * The figures as GET /api/kinerja answers them: every duration `…Ms` becomes `…Minutes` (working minutes, to
 * three decimals), dates are ISO 8601 in UTC.
 */
export function figuresJson(figures: MetricsFigures): Json {
  return toJson(figures);
}

function toJson(value: unknown): Json {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) =>
        key.endsWith('Ms') ? [`${key.slice(0, -2)}Minutes`, minutes(entry)] : [key, toJson(entry)],
      ),
    );
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

function minutes(ms: unknown): number | null {
  return typeof ms === 'number' ? Math.round(ms / 60) / 1_000 : null;
}
