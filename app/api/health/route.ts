import { sql } from 'drizzle-orm';
import { database } from '@/db/client';
import { version } from '@/package.json';

export const dynamic = 'force-dynamic';

/** For watchers and load balancers: 200 while the database answers, else 503. Open to all and says no more. */
export async function GET(): Promise<Response> {
  const answers = await databaseAnswers();
  const body = { ok: answers, database: answers ? 'up' : 'down', version };
  return Response.json(body, { status: answers ? 200 : 503, headers: { 'Cache-Control': 'no-store' } });
}

async function databaseAnswers(): Promise<boolean> {
  const patience = new Promise<false>((resolve) => setTimeout(resolve, 2_000, false).unref());
  try {
    const asked = database()
      .execute(sql`select 1`)
      .then(() => true);
    return await Promise.race([asked, patience]);
  } catch {
    return false;
  }
}
