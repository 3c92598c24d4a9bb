import type { Db } from '@/db/client';
import { changeStorySop } from '@/db/mutations/change-story-sop';
import { authoriseEdition, changedSop05 } from './authorise-edition';
import { type DrivenStory, expectOk } from './drive-story';

/** Minutes for each material that the second edition allows layout; the first allows 60. */
export const SECOND_LAYOUT_MINUTES = 45;
/** Minutes that the second edition allows both evaluators together; the first allows 30. */
export const SECOND_EVALUATION_MINUTES = 20;

/** Puts in an authorised second edition of SOP 05 with shorter standards of layout and evaluation. */
export async function authoriseSecondEdition(db: Db, at: Date): Promise<string> {
  const minutes: Record<number, number> = { 4: SECOND_LAYOUT_MINUTES, 5: SECOND_EVALUATION_MINUTES };
  const second = changedSop05(({ steps }) => {
    for (const step of steps) step.standardMinutes = minutes[step.number] ?? step.standardMinutes;
  });
  return (await authoriseEdition(db, second, at)).id;
}

/** Takes a driven story over to the edition in force, as somebody who may would. */
export async function moveToEdition(story: DrivenStory, toVersionId: string): Promise<void> {
  const request = { ...story.request(), toVersionId, reason: 'Versi baru berlaku.' };
  story.story = expectOk(await changeStorySop(story.as('head'), request)).story;
}
