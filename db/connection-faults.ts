/**
 * Seconds until postgres.js tries a lost connection again: soon at first, never more than one. Its own pause
 * grows to twenty, for which an action would hang and then be carried out after all.
 */
export const reconnectPause = (tries: number): number => Math.min(0.05 * 2 ** tries, 1);

/** Seconds that making a connection may take. */
export const CONNECT_TIMEOUT_S = 5;

const AWAY_CODES = new Set([
  ...['CONNECT_TIMEOUT', 'CONNECTION_CLOSED', 'CONNECTION_DESTROYED', 'CONNECTION_ENDED'],
  ...[
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
    'EAI_AGAIN',
  ],
]);

/**
 * True when a query failed because the database cannot be reached or ended the connection, not because of what
 * was asked. Whether a commit under way then counted cannot be known.
 */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, severity, syscall } = error as Error & Record<'code' | 'severity' | 'syscall', unknown>;
  // PostgreSQL's FATAL ends a connection: shutting down, starting up, taking none.
  if (severity === 'FATAL' || AWAY_CODES.has(String(code))) return true;
  // The socket of a local server that does not run.
  if (code === 'ENOENT' && syscall === 'connect') return true;
  return isDatabaseAway(error.cause);
}
