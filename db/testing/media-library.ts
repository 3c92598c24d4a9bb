import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Db } from '@/db/client';
import { type DemoCast, type DemoPost, makePeople } from '@/db/factories/people';
import type { MutationContext } from '@/db/mutations/context';
import { saveContent } from '@/db/mutations/save-content';
import { recordUpload } from '@/db/mutations/uploads';
import { checkOfficeChain } from '@/db/queries/office-log';
import { type FileRow, files } from '@/db/schema/files';
import { officeEvents } from '@/db/schema/office';
import { stories } from '@/db/schema/stories';
import { CENTRE } from '@/lib/media/crop';
import type { PictureDetails } from '@/lib/media/picture-details';
import { EMPTY_DOCUMENT, pictureFileIds, type RichDocument } from '@/lib/richtext/document';
import { imageAttributes } from '@/lib/richtext/picture';
import { DrivenStory } from './drive-story';
import { type TestDatabase, testDatabase } from './test-database';

export const NOW = new Date('2026-03-03T02:00:00Z');
/** Two days later, when what was just uploaded may be deleted by others. */
export const LATER = new Date('2026-03-05T02:00:00Z');
export const NOTHING: PictureDetails = { alt: '', caption: '', source: '', licence: null, focus: CENTRE };
export const LEFT_HALF = { x: 0, y: 0, width: 0.5, height: 1 };

/** A text that shows one picture, with words of its own for it. */
export function textWith(fileId: string): RichDocument {
  const attrs = imageAttributes({
    fileId,
    alt: 'Kata naskah',
    caption: 'Milik naskah',
    width: 400,
    height: 300,
  });
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'Isi.' }] };
  return { type: 'doc', content: [paragraph, { type: 'image', attrs: { ...attrs } }] };
}

/**
 * An office with an empty library, for one file of tests. It is opened before the tests of that file and
 * closed behind them, when the office's log must hold together.
 */
export function mediaLibrary() {
  let t: TestDatabase;
  let people: DemoCast;
  let counter = 0;

  beforeAll(async () => {
    t = await testDatabase();
    people = await makePeople(t.db);
  });
  afterAll(async () => {
    if (!t) return;
    const { faults } = await checkOfficeChain(t.db, NOW);
    await t.close();
    expect(faults).toEqual([]);
  });

  const as = (post: DemoPost, now = NOW): MutationContext => ({ db: t.db, now, actor: people[post] });
  const file = async (id: string) => (await t.db.select().from(files).where(eq(files.id, id)))[0] as FileRow;
  const lastEvent = async () => {
    const events = await t.db.select().from(officeEvents).orderBy(officeEvents.number);
    return events.at(-1);
  };

  async function upload(post: DemoPost = 'webManager', mime = 'image/jpeg'): Promise<FileRow> {
    counter += 1;
    const sha256 = counter.toString(16).padStart(64, '0');
    const name = `foto-${counter}.jpg`;
    return recordUpload(as(post), { sha256, name, mime, bytes: 9, width: 400, height: 300 });
  }

  /** A story at a stage whose text shows the picture; taken up by the web manager where he writes. */
  async function storyWith(fileId: string, stage: string, cover = false): Promise<DrivenStory> {
    const story = await DrivenStory.handIn(t.db, people, NOW, `Naskah ${counter}`);
    await story.bringTo('composing');
    await story.takeUp('webManager');
    await write(story, fileId, cover);
    if (stage === 'composing') return story;
    await story.move('webManager', 'advance');
    if (stage === 'layout') return story;
    await story.takeUp('webManager');
    await story.move('webManager', 'advance');
    for (const post of ['kasubag', 'secretary'] as const) {
      if (story.story.stage === stage) return story;
      await story.takeUp(post);
      await story.move(post, 'approve');
    }
    if (stage === 'publishing') return story;
    await story.takeUp('webManager');
    await story.publishWithProof();
    return story.move('webManager', 'advance');
  }

  async function write(story: DrivenStory, fileId: string, cover: boolean): Promise<void> {
    const { title } = story.story;
    const saved = await saveContent(story.as('webManager'), {
      ...{
        storyId: story.story.id,
        contentVersion: story.contentVersion,
        title,
        summary: 'Ringkas.',
        slug: '',
      },
      ...{ sector: 'perdagangan', kind: 'news', tags: [], body: textWith(fileId) },
      ...{ coverFileId: cover ? fileId : null, coverAlt: 'Kata sampul', coverCaption: '' },
    });
    if (!saved.ok) throw new Error(JSON.stringify(saved.reasons));
    story.contentVersion = saved.contentVersion;
  }

  async function shownBy(story: DrivenStory) {
    const [row] = await t.db.select().from(stories).where(eq(stories.id, story.story.id));
    return { cover: row?.coverFileId ?? null, pictures: pictureFileIds(row?.body ?? EMPTY_DOCUMENT), row };
  }

  return {
    get db(): Db {
      return t.db;
    },
    get people(): DemoCast {
      return people;
    },
    ...{ as, file, lastEvent, upload, storyWith, write, shownBy },
  };
}
