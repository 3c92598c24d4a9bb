/** Text could not be saved, so the story must not leave the writer's hands yet. */
export class UnsavedTextError extends Error {}
