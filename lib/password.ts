import { hash, verify } from '@node-rs/argon2';
import type { Refusal } from '@/lib/sop/refusal';

/** OWASP's recommendation for argon2id: 19 MiB, two passes, one lane. */
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const PASSWORD_LENGTH = { min: 12, max: 200 };

/** Hashes a password with argon2id, salt and parameters included in the result. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, ARGON2ID);
}

/** True when the password belongs to the hash. A malformed hash is false, not an error. */
export async function verifyPassword(passwordHash: string, password: string): Promise<boolean> {
  try {
    return await verify(passwordHash, password);
  } catch {
    return false;
  }
}

/** Why a new password will not do: too short, too long, or the address itself. Empty when it will. */
export function passwordFaults(password: string, email: string): Refusal[] {
  const tooShort = password.length < PASSWORD_LENGTH.min || password.length > PASSWORD_LENGTH.max;
  const obvious = password.toLowerCase() === email.toLowerCase() || new Set(password).size < 5;
  return tooShort || obvious
    ? [{ code: 'passwordWeak', params: { min: PASSWORD_LENGTH.min }, field: 'password' }]
    : [];
}
