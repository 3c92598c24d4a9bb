import type { StageNames } from '@/components/story/stage-names';
import { database } from '@/db/client';
import { sopInForce } from '@/db/queries/sop';

/** What the stages of the SOP in force are called, for sentences that name one. */
export async function stageNamesInForce(): Promise<StageNames> {
  const sop = await sopInForce(database());
  return Object.fromEntries((sop?.definition.stages ?? []).map((stage) => [stage.key, stage.name]));
}
