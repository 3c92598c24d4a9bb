/** Which suggestions a text's saves mark as accepted: the mark goes with the words, in one move. */
export class AcceptMarks {
  private readonly asked = new Set<string>();
  private readonly given = new Set<string>();

  /** Suggestions whose words the next save has not marked yet. */
  get pending(): string[] {
    return [...this.asked];
  }

  /** The next save marks these, with the text that has their words. */
  accept(threadIds: readonly string[]): void {
    for (const id of threadIds) this.asked.add(id);
  }

  /** Forgets what earlier saves marked: the text may have gone back since, and the mark with it. */
  forget(threadIds: readonly string[]): void {
    for (const id of threadIds) this.given.delete(id);
  }

  /** What a save answered. A suggestion that was sent and is not among the accepted was not in the text. */
  answered(sent: readonly string[], accepted: readonly string[]): void {
    for (const id of sent) this.asked.delete(id);
    for (const id of accepted) this.given.add(id);
  }

  /** Whether a save marked a suggestion as accepted; asked once. */
  took(threadId: string): boolean {
    return this.given.delete(threadId);
  }
}
