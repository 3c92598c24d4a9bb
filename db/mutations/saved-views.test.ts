import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoCast, type DemoPost, makePeople } from '@/db/factories/people';
import { viewsFor } from '@/db/queries/saved-views';
import { expectOk, refusalCodes } from '@/db/testing/drive-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { VIEW_LIMITS } from '@/lib/board/saved-view';
import { changeView, deleteView, saveView } from './saved-views';

let test: TestDatabase;
let cast: DemoCast;
const now = new Date('2026-03-02T01:00:00Z');

beforeAll(async () => {
  test = await testDatabase();
  cast = await makePeople(test.db);
});
afterAll(() => test.close());

const as = (post: DemoPost) => ({ db: test.db, now, actor: cast[post] });
const save = (post: DemoPost, name: string, shared = false) =>
  saveView(as(post), { name, query: 'q=terlambat', shared });
const names = async (post: DemoPost) => (await viewsFor(test.db, cast[post])).map(({ name }) => name);

describe('a saved view', () => {
  it('is its owner’s alone until he shares it, and everybody’s then, after their own', async () => {
    const { id } = expectOk(await save('kasubag', 'Terlambat koperasi'));
    expectOk(await save('secretary', 'Antrean saya'));
    expect(await names('secretary')).toEqual(['Antrean saya']);
    expectOk(await changeView(as('kasubag'), { id, shared: true }));
    expect(await names('secretary')).toEqual(['Antrean saya', 'Terlambat koperasi']);
    expect(await names('contributor')).toEqual(['Terlambat koperasi']);
    const [, theirs] = await viewsFor(test.db, cast.secretary);
    expect(theirs).toMatchObject({ own: false, shared: true, by: cast.kasubag.user.name });
  });

  it('is not shared by who sees only his own stories', async () => {
    expect(refusalCodes(await save('contributor', 'Untuk semua', true))).toEqual(['noPermission']);
    const { id } = expectOk(await save('contributor', 'Bahan saya'));
    expect(refusalCodes(await changeView(as('contributor'), { id, shared: true }))).toEqual(['noPermission']);
  });

  it('is renamed, changed and deleted by its owner only; a shared one also deleted by an administrator', async () => {
    const { id } = expectOk(await save('webManager', 'Mingguan', true));
    expect(refusalCodes(await changeView(as('admin'), { id, name: 'Lain' }))).toEqual(['notFound']);
    expect(refusalCodes(await deleteView(as('kasubag'), id))).toEqual(['notFound']);
    expectOk(await changeView(as('webManager'), { id, name: 'Pekanan', query: 'tampilan=daftar' }));
    expect(await viewsFor(test.db, cast.webManager)).toContainEqual(
      expect.objectContaining({ id, name: 'Pekanan', query: 'tampilan=daftar', own: true }),
    );
    expectOk(await deleteView(as('admin'), id));
    expect(refusalCodes(await deleteView(as('webManager'), id))).toEqual(['notFound']);
    const { id: secret } = expectOk(await save('webManager', 'Pribadi'));
    expect(refusalCodes(await deleteView(as('admin'), secret))).toEqual(['notFound']);
  });

  it('has a name that its owner uses once, in any case; others may use it too', async () => {
    expectOk(await save('head', 'Lewat standar'));
    expect(refusalCodes(await save('head', 'LEWAT standar'))).toEqual(['viewNameTaken']);
    expectOk(await save('admin', 'Lewat standar'));
  });

  it('is refused beyond so many a person, also when two are saved at once', async () => {
    const have = (await viewsFor(test.db, cast.head)).filter(({ own }) => own).length;
    for (let count = have; count < VIEW_LIMITS.perPerson - 1; count += 1) {
      expectOk(await save('head', `Tampilan ${count}`));
    }
    const outcomes = await Promise.all([save('head', 'Terakhir'), save('head', 'Lebih satu')]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.flatMap(refusalCodes)).toEqual(['tooManyViews']);
  });
});
