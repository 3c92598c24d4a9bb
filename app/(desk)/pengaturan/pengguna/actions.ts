'use server';

import { randomInt } from 'node:crypto';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { parseInput } from '@/app/parse-input';
import { requireAction } from '@/app/session';
import { changeUser, registerUser, resetPassword } from '@/db/mutations/users';
import { readablePassword } from '@/lib/readable-password';
import type { Outcome } from '@/lib/sop/refusal';
import { storedText } from '@/lib/sop/stored-text';

const details = {
  name: storedText(120).pipe(z.string().min(1)),
  position: storedText(160),
  roles: z.array(z.string().max(60)).min(1).max(40),
};
const newPerson = z.strictObject({ ...details, email: z.email().trim().max(320) });
const changedPerson = z.strictObject({ ...details, userId: z.uuid(), disabled: z.boolean() });
const oneUser = z.strictObject({ userId: z.uuid() });

const newPassword = () => readablePassword((below) => randomInt(below));

/** Adds a person with a password made for him. */
export async function addPerson(input: unknown): Promise<Outcome<{ password: string }>> {
  const gate = await requireAction('users.manage');
  if (!gate.ok) return gate;
  const parsed = await parseInput(newPerson, input);
  if (!parsed.ok) return parsed;
  const password = newPassword();
  const outcome = await registerUser(gate.context, { ...parsed.value, password });
  if (!outcome.ok) return outcome;
  revalidatePath('/pengaturan/pengguna');
  return { ok: true, password };
}

/** Changes a person's name, position, roles and whether he may sign in. */
export async function changePerson(input: unknown): Promise<Outcome> {
  const gate = await requireAction('users.manage');
  if (!gate.ok) return gate;
  const parsed = await parseInput(changedPerson, input);
  if (!parsed.ok) return parsed;
  const outcome = await changeUser(gate.context, parsed.value);
  if (!outcome.ok) return outcome;
  revalidatePath('/pengaturan/pengguna');
  return { ok: true };
}

/** Gives a person a new password made for him. */
export async function resetPersonPassword(input: unknown): Promise<Outcome<{ password: string }>> {
  const gate = await requireAction('users.manage');
  if (!gate.ok) return gate;
  const parsed = await parseInput(oneUser, input);
  if (!parsed.ok) return parsed;
  const password = newPassword();
  const outcome = await resetPassword(gate.context, { ...parsed.value, password });
  return outcome.ok ? { ok: true, password } : outcome;
}
