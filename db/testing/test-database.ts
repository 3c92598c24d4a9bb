import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { inject } from 'vitest';
import { connect, type Db } from '@/db/client';

export interface TestDatabase {
  db: Db;
  url: string;
  /** Closes the pool and drops the database. */
  close: () => Promise<void>;
}

/** A database of a test file's own: a copy of the migrated template with the office installed. */
export async function testDatabase(): Promise<TestDatabase> {
  const template = new URL(inject('templateUrl'));
  const name = `test_${randomBytes(6).toString('hex')}`;
  const maintenance = new URL(template);
  maintenance.pathname = '/postgres';
  const run = async (statement: string) => {
    const sql = postgres(maintenance.href, { max: 1, onnotice: () => {} });
    try {
      await sql.unsafe(statement);
    } finally {
      await sql.end({ timeout: 5 });
    }
  };
  await run(`create database ${name} template ${template.pathname.slice(1)}`);
  const url = new URL(template);
  url.pathname = `/${name}`;
  const { db, close } = connect(url.href, { max: 5, durable: false });
  return {
    db,
    url: url.href,
    close: async () => {
      await close();
      await run(`drop database ${name} with (force)`);
    },
  };
}
