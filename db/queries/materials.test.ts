import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { type HandInRequest, handInMaterial } from '@/db/mutations/hand-in-material';
import { moveStory } from '@/db/mutations/move-story';
import { addUser } from '@/db/mutations/users';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import type { Actor } from '@/lib/sop/roles';
import { listMaterials } from './material-list';
import { materialById, materialsOfStory } from './materials';
import { proposalsFor } from './proposals';

const NOW = new Date('2026-03-02T02:00:00Z');
const ALL = { standing: null, sector: null, search: '', page: 1 } as const;
let t: TestDatabase;
let cast: DemoCast;
let colleague: Actor;

async function handIn(actor: Actor, request: Partial<HandInRequest> = {}, now = NOW) {
  const outcome = await handInMaterial(
    { db: t.db, now, actor },
    {
      title: 'Pelatihan koperasi',
      text: 'Isi bahan.',
      sector: 'koperasi',
      kind: 'news',
      source: '',
      links: [],
      wantedOn: null,
      fileIds: [],
      ...request,
    },
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons));
  return outcome;
}

beforeAll(async () => {
  t = await testDatabase();
  cast = await makePeople(t.db);
  const second = await addUser(
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
  if (!second.ok) throw new Error('No second contributor');
  colleague = { id: second.user.id, roles: second.user.roles };
});
afterAll(() => t.close());

describe('materials', () => {
  it('are listed to their contributor alone, and all of them to those who see all stories', async () => {
    const own = await handIn(cast.contributor, { title: 'Milik sendiri' });
    const foreign = await handIn(colleague, { title: 'Milik orang lain' });
    const seenBy = async (actor: Actor) =>
      (await listMaterials(t.db, actor, ALL)).rows.map((row) => row.title);
    expect(await seenBy(cast.contributor)).toContain('Milik sendiri');
    expect(await seenBy(cast.contributor)).not.toContain('Milik orang lain');
    expect(await seenBy(cast.secretary)).toEqual(
      expect.arrayContaining(['Milik sendiri', 'Milik orang lain']),
    );
    expect(await materialById(t.db, cast.contributor, foreign.materialId)).toBeNull();
    expect(await materialsOfStory(t.db, cast.contributor, foreign.story.id)).toEqual([]);
    expect((await materialById(t.db, cast.contributor, own.materialId))?.material.title).toBe(
      'Milik sendiri',
    );
  });

  it('tell where they stand, and a declined one why and by whom', async () => {
    const { story, materialId } = await handIn(cast.contributor, { title: 'Akan ditolak' });
    expect((await materialById(t.db, cast.contributor, materialId))?.whereabouts.standing).toBe('awaiting');
    await moveStory(
      { db: t.db, now: NOW, actor: cast.secretary },
      { storyId: story.id, version: story.version, action: 'decline', reason: 'Tanggalnya belum jelas.' },
    );
    const found = await materialById(t.db, cast.contributor, materialId);
    expect(found?.whereabouts).toMatchObject({
      standing: 'declined',
      stageName: { id: 'Ditolak' },
      declined: { reason: 'Tanggalnya belum jelas.', by: 'Sekretaris Dinas', at: NOW },
    });
  });

  it('are filtered by standing, sector and words of the title, and counted by standing', async () => {
    const { story } = await handIn(cast.contributor, { title: 'Harga 100% naik', sector: 'perdagangan' });
    await handIn(cast.contributor, { title: 'Harga turun', sector: 'perdagangan' });
    await moveStory(
      { db: t.db, now: NOW, actor: cast.secretary },
      { storyId: story.id, version: story.version, action: 'approve' },
    );
    const trade = { ...ALL, sector: 'perdagangan' as const };
    const all = await listMaterials(t.db, cast.secretary, trade);
    expect(all.counts).toEqual({ awaiting: 1, working: 1, ended: 0, declined: 0 });
    const working = await listMaterials(t.db, cast.secretary, { ...trade, standing: 'working' });
    expect(working.rows.map((row) => row.title)).toEqual(['Harga 100% naik']);
    const sought = await listMaterials(t.db, cast.secretary, { ...trade, search: '100%' });
    expect(sought.rows).toHaveLength(1);
    expect((await listMaterials(t.db, cast.secretary, { ...trade, search: '%%' })).rows).toEqual([]);
  });

  it('handed in twice with one form are handed in once', async () => {
    const id = '8c5c2a52-7a0f-4a0b-9b0e-1f2d3c4b5a69';
    const both = await Promise.all([handIn(cast.contributor, { id }), handIn(cast.contributor, { id })]);
    expect(both.map((each) => each.materialId)).toEqual([id, id]);
    expect(both[0]?.story.id).toBe(both[1]?.story.id);
  });

  it('of one id but another content or person are materials of their own', async () => {
    const id = '8c5c2a52-7a0f-4a0b-9b0e-1f2d3c4b5a70';
    const first = await handIn(cast.contributor, { id });
    const changed = await handIn(cast.contributor, { id, title: 'Judul lain' });
    const foreign = await handIn(colleague, { id });
    expect(new Set([first, changed, foreign].map((each) => each.story.id)).size).toBe(3);
    expect(first.materialId).toBe(id);
  });
});

describe('proposals', () => {
  it('wait before the secretary, longest waiting first, and before nobody else', async () => {
    const early = await handIn(cast.contributor, { title: 'Paling lama' }, new Date('2026-01-05T02:00:00Z'));
    const waiting = await proposalsFor(t.db, cast.secretary);
    expect(waiting[0]).toMatchObject({ storyId: early.story.id, material: { title: 'Paling lama' } });
    expect(waiting[0]?.moves.map((move) => move.action)).toEqual(['approve', 'decline']);
    for (const post of ['contributor', 'webManager', 'kasubag', 'head', 'admin'] as const) {
      expect(await proposalsFor(t.db, cast[post]), post).toEqual([]);
    }
  });

  it('of the secretary’s own making are shown to him with what stands in his way', async () => {
    const { story } = await handIn(cast.secretary, { title: 'Usulan Sekretaris' });
    const own = (await proposalsFor(t.db, cast.secretary)).find((each) => each.storyId === story.id);
    expect(own?.moves.every((move) => move.reasons.some((reason) => reason.code === 'ownMaterial'))).toBe(
      true,
    );
  });
});
