import type { Db } from '@/db/client';
import type { Actor } from '@/lib/sop/roles';

/** Every mutation gets its database, its clock and its actor from outside: the demo's year runs through the same doors. */
export interface MutationContext {
  db: Db;
  now: Date;
  actor: Actor;
}

/** Thrown inside a transaction to roll it back and hand its refusal out; never leaves the mutations. */
export class RolledBack extends Error {
  constructor(readonly outcome: { ok: false }) {
    super('rolled back');
  }
}
