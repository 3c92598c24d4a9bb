import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { handInMaterial } from '@/db/mutations/hand-in-material';
import { recordUpload } from '@/db/mutations/uploads';
import { addUser } from '@/db/mutations/users';
import { articleFiles } from '@/db/schema/files';
import { articles, publications } from '@/db/schema/publications';
import { stories } from '@/db/schema/stories';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { EMPTY_DOCUMENT } from '@/lib/richtext/document';
import type { Actor } from '@/lib/sop/roles';
import { fileWithinReach, publicFile } from './files';

const NOW = new Date('2026-03-02T02:00:00Z');
let t: TestDatabase;
let cast: DemoCast;
let colleague: Actor;

beforeAll(async () => {
  t = await testDatabase();
  cast = await makePeople(t.db);
  const added = await addUser(
    t.db,
    {
      email: 'kontributor2@redaksi.test',
      name: 'Kontributor Lain',
      position: '',
      roles: ['contributor'],
      password: 'redaksi-demo-2026',
    },
    NOW,
  );
  if (!added.ok) throw new Error('No second contributor');
  colleague = { id: added.user.id, roles: added.user.roles };
});
afterAll(() => t.close());

let counter = 0;
async function upload(actor: Actor): Promise<string> {
  counter += 1;
  const row = await recordUpload(
    { db: t.db, now: NOW, actor },
    {
      sha256: counter.toString(16).padStart(64, '0'),
      name: `foto-${counter}.jpg`,
      mime: 'image/jpeg',
      bytes: 1_000,
      width: 40,
      height: 30,
    },
  );
  return row.id;
}

async function handIn(actor: Actor, fileIds: string[]): Promise<string> {
  const outcome = await handInMaterial(
    { db: t.db, now: NOW, actor },
    {
      title: 'Pasar murah di Blimbing',
      text: 'Dua hari.',
      sector: 'perdagangan',
      kind: 'news',
      source: '',
      links: [],
      wantedOn: null,
      fileIds,
    },
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons));
  return outcome.story.id;
}

/** Sets an article down as publishing would, with the files it shows. */
async function publish(storyId: string, fileIds: string[]): Promise<void> {
  await t.db.insert(articles).values({
    storyId,
    slug: storyId,
    title: 'Pasar murah',
    summary: '',
    body: EMPTY_DOCUMENT,
    bodyText: '',
    sector: 'perdagangan',
    kind: 'news',
    tags: [],
    contentVersion: 1,
    publishedAt: NOW,
    updatedAt: NOW,
  });
  await t.db.insert(articleFiles).values(fileIds.map((fileId) => ({ storyId, fileId })));
}

const reaches = async (actor: Actor, id: string) => (await fileWithinReach(t.db, actor, id))?.id === id;

describe('what the public may fetch', () => {
  it('is nothing that is not published: neither uploads nor material files nor pictures of drafts', async () => {
    const loose = await upload(cast.webManager);
    const attached = await upload(cast.contributor);
    const storyId = await handIn(cast.contributor, [attached]);
    const drafted = await upload(cast.webManager);
    await t.db.update(stories).set({ coverFileId: drafted }).where(eq(stories.id, storyId));
    for (const id of [loose, attached, drafted]) expect(await publicFile(t.db, id)).toBeNull();
  });

  it('is what the article shows, and nothing else of its story', async () => {
    const shown = await upload(cast.webManager);
    const attached = await upload(cast.contributor);
    await publish(await handIn(cast.contributor, [attached]), [shown]);
    expect((await publicFile(t.db, shown))?.id).toBe(shown);
    expect(await publicFile(t.db, attached)).toBeNull();
  });

  it('ends when the article is gone, although its files are still listed', async () => {
    const shown = await upload(cast.webManager);
    const storyId = await handIn(cast.contributor, []);
    await publish(storyId, [shown]);
    await t.db.delete(articles).where(eq(articles.storyId, storyId));
    expect(await publicFile(t.db, shown)).toBeNull();
  });
});

describe('what a signed-in person may fetch', () => {
  it('a contributor reaches his uploads and the files of his materials, a colleague’s not', async () => {
    const own = await upload(cast.contributor);
    const attached = await upload(cast.contributor);
    await handIn(cast.contributor, [attached]);
    const foreign = await upload(colleague);
    await handIn(colleague, [foreign]);
    expect(await reaches(cast.contributor, own)).toBe(true);
    expect(await reaches(cast.contributor, attached)).toBe(true);
    expect(await reaches(cast.contributor, foreign)).toBe(false);
    expect(await reaches(colleague, attached)).toBe(false);
  });

  it('those who see all stories reach all files', async () => {
    const attached = await upload(cast.contributor);
    await handIn(cast.contributor, [attached]);
    for (const post of ['webManager', 'kasubag', 'secretary', 'head', 'admin'] as const) {
      expect(await reaches(cast[post], attached), post).toBe(true);
    }
  });

  it('a contributor reaches what the draft of his story shows and its proof, and of no other story', async () => {
    const [cover, inText, proof] = [
      await upload(cast.webManager),
      await upload(cast.webManager),
      await upload(cast.webManager),
    ];
    const storyId = await handIn(cast.contributor, []);
    await t.db
      .update(stories)
      .set({
        coverFileId: cover,
        body: {
          type: 'doc',
          content: [
            {
              type: 'blockquote',
              content: [{ type: 'image', attrs: { fileId: inText, src: `/media/${inText}` } }],
            },
          ],
        },
      })
      .where(eq(stories.id, storyId));
    await t.db.insert(publications).values({
      storyId,
      channel: 'instagram',
      url: 'https://www.instagram.com/p/1',
      publishedBy: cast.webManager.id,
      publishedAt: NOW,
      proofRequired: true,
      proofFileId: proof,
    });
    for (const id of [cover, inText, proof]) {
      expect(await reaches(cast.contributor, id)).toBe(true);
      expect(await reaches(colleague, id)).toBe(false);
    }
  });

  it('nobody attaches a file that another uploaded', async () => {
    const foreign = await upload(colleague);
    const outcome = await handInMaterial(
      { db: t.db, now: NOW, actor: cast.contributor },
      {
        title: 'Meminjam berkas',
        text: 'x',
        sector: 'koperasi',
        kind: 'news',
        source: '',
        links: [],
        wantedOn: null,
        fileIds: [foreign],
      },
    );
    expect(outcome).toEqual({ ok: false, reasons: [{ code: 'notFound', field: 'fileIds' }] });
  });
});
