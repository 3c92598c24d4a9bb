const WINDOW_MS = 15 * 60_000;
const MAX_FAILURES = 10;

/** Counts failed sign-ins by address: ten within a quarter of an hour, then a pause until they age out. */
class SignInLimiter {
  private readonly failures = new Map<string, number[]>();

  allows(email: string, now: number): boolean {
    return this.recent(email, now).length < MAX_FAILURES;
  }

  recordFailure(email: string, now: number): void {
    if (this.failures.size > 10_000) this.failures.clear();
    this.failures.set(email.toLowerCase(), [...this.recent(email, now), now]);
  }

  forget(email: string): void {
    this.failures.delete(email.toLowerCase());
  }

  private recent(email: string, now: number): number[] {
    return (this.failures.get(email.toLowerCase()) ?? []).filter((at) => now - at < WINDOW_MS);
  }
}

export const signInLimiter = new SignInLimiter();
