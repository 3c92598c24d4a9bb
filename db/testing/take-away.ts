import postgres from 'postgres';

/**
 * Takes a database away as a restart does: every connection to it is ended and none is made. Returns how to
 * give it back.
 */
export async function takeAway(url: string): Promise<() => Promise<void>> {
  const maintenance = new URL(url);
  const name = maintenance.pathname.slice(1);
  maintenance.pathname = '/postgres';
  const allow = async (allowed: boolean) => {
    const sql = postgres(maintenance.href, { max: 1, onnotice: () => {} });
    try {
      await sql`alter database ${sql(name)} with allow_connections ${sql.unsafe(String(allowed))}`;
      if (allowed) return;
      await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`;
    } finally {
      await sql.end({ timeout: 1 });
    }
  };
  await allow(false);
  return () => allow(true);
}
