import { eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { sopInForce } from '@/db/queries/sop';
import { type MaterialRow, materialFiles, materials } from '@/db/schema/materials';
import { type StoryRow, stories } from '@/db/schema/stories';
import { EMPTY_DOCUMENT } from '@/lib/richtext/document';
import { parseDocument } from '@/lib/richtext/parse-document';
import { firstStage } from '@/lib/sop/definition';
import { may } from '@/lib/sop/permissions';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import type { Sector, StoryKind } from '@/lib/sop/vocabulary';
import type { MutationContext } from './context';
import { lockOne } from './locks';
import { writeStory } from './record-events';
import { enterStage } from './stage-visits';
import { uniqueSlug } from './unique-slug';
import { filesOfUploader } from './uploads';
import { writeFirstVersion } from './write-content';

export interface HandInRequest {
  /** Made by the sender, so that sending the same form twice hands in once. */
  id?: string;
  title: string;
  text: string;
  sector: Sector;
  kind: StoryKind;
  source: string;
  links: string[];
  wantedOn: string | null;
  fileIds: string[];
  /** The text of one of the files, to be the story's; `parseDocument` judges it. */
  storyText?: { fileId: string; body: unknown } | null;
}

/**
 * Hands in material (SOP 6.1). A story is opened with it at the SOP's proposal stage, so that its wait for
 * the Sekretaris is on the clock and in the log like everything after it. A text that comes with it is the
 * story's first version, and who hands it in its writer.
 */
export async function handInMaterial(
  context: MutationContext,
  request: HandInRequest,
): Promise<Outcome<{ story: StoryRow; materialId: string }>> {
  const { db, now, actor } = context;
  if (!may(actor, 'material.handIn')) return refuse({ code: 'noPermission' });
  const { storyText } = request;
  const parsed = storyText ? parseDocument(storyText.body) : null;
  if (parsed && !parsed.ok) return refuse(parsed.reason);
  if (storyText && !request.fileIds.includes(storyText.fileId)) {
    return refuse({ code: 'notFound', field: 'fileIds' });
  }
  return db.transaction(async (tx) => {
    const inForce = await sopInForce(tx);
    if (!inForce) throw new Error('No SOP is in force');
    const earlier = request.id ? await handedInBefore(tx, request.id) : null;
    if (earlier && isSameForm(earlier.material, request, actor.id)) {
      return { ok: true, story: earlier.story, materialId: earlier.material.id };
    }
    const owned = await filesOfUploader(tx, request.fileIds, actor.id);
    if (owned.length !== new Set(request.fileIds).size) {
      return refuse({ code: 'notFound', field: 'fileIds' });
    }
    const stage = firstStage(inForce.definition).key;
    const { title, text, sector, kind, source, links, wantedOn } = request;
    const [story] = await tx
      .insert(stories)
      .values({
        sopVersionId: inForce.id,
        stage,
        title,
        slug: await uniqueSlug(tx, title, null),
        sector,
        kind,
        body: EMPTY_DOCUMENT,
        wantedOn,
        createdAt: now,
        updatedAt: now,
      })
      .returning();
    if (!story) throw new Error('Story was not inserted');
    const [material] = await tx
      .insert(materials)
      .values({
        ...(request.id && !earlier ? { id: request.id } : {}),
        storyId: story.id,
        firstStoryId: story.id,
        title,
        text,
        sector,
        kind,
        source,
        links,
        wantedOn,
        handedInBy: actor.id,
        handedInAt: now,
      })
      .returning({ id: materials.id });
    if (!material) throw new Error('Material was not inserted');
    if (owned.length > 0) {
      await tx.insert(materialFiles).values(owned.map((fileId) => ({ materialId: material.id, fileId })));
    }
    const entered = await enterStage(tx, inForce.definition, story, { stage, pass: 1, materials: 1, now });
    const came = storyText ? { textFrom: storyText.fileId } : {};
    const details = { materialId: material.id, title, sector, kind, entered, ...came };
    let written = await writeStory(tx, story, {
      ...{ now, actorId: actor.id },
      events: [{ type: 'handedIn', details }],
    });
    if (parsed) written = await writeFirstVersion(tx, context, written, parsed.document);
    return { ok: true, story: written, materialId: material.id };
  });
}

/** What came in under this id before, or null. Waits for a twin that is on its way. */
async function handedInBefore(
  tx: Tx,
  id: string,
): Promise<{ material: MaterialRow; story: StoryRow } | null> {
  await lockOne(tx, 'handIn', id);
  const [earlier] = await tx
    .select({ material: materials, story: stories })
    .from(materials)
    .innerJoin(stories, eq(stories.id, materials.storyId))
    .where(eq(materials.id, id));
  return earlier ?? null;
}

/** A form that was changed since, in a second tab, is another material although it bears the same id. */
function isSameForm(material: MaterialRow, request: HandInRequest, actorId: string): boolean {
  return (
    material.handedInBy === actorId && material.title === request.title && material.text === request.text
  );
}
