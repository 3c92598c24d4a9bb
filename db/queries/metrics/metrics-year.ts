import type { Db } from '@/db/client';
import type { DemoCast } from '@/db/factories/people';
import { handInMaterial } from '@/db/mutations/hand-in-material';
import { joinStories } from '@/db/mutations/join-stories';
import { attachProof, recordPublication } from '@/db/mutations/record-publication';
import { writeReport } from '@/db/mutations/report';
import { saveContent } from '@/db/mutations/save-content';
import { recordUpload } from '@/db/mutations/uploads';
import { pauseWork, resumeWork } from '@/db/mutations/work-on-story';
import { DrivenStory, expectOk } from '@/db/testing/drive-story';
import { documentFromText } from '@/lib/richtext/document';
import type { Sector } from '@/lib/sop/vocabulary';

const wib = (at: string) => new Date(`${at.replace(' ', 'T')}:00+07:00`);

async function handIn(db: Db, cast: DemoCast, at: string, title: string): Promise<DrivenStory> {
  return DrivenStory.handIn(db, cast, wib(at), title);
}

/** Saves the text under another sector, as the web manager classifies it. */
async function classify(story: DrivenStory, sector: Sector): Promise<void> {
  const saved = expectOk(
    await saveContent(story.as('webManager'), {
      ...{ storyId: story.story.id, contentVersion: story.contentVersion, title: story.story.title },
      ...{ summary: 'Ringkasan.', slug: '', sector, kind: 'news', tags: [] },
      ...{ body: documentFromText('Isi.'), coverFileId: null, coverAlt: '', coverCaption: '' },
    }),
  );
  story.contentVersion = saved.contentVersion;
}

async function pause(story: DrivenStory, from: string, to: string): Promise<void> {
  const paused = await pauseWork(story.at(from).as('webManager'), { ...story.request(), reason: 'Rapat.' });
  story.story = expectOk(paused).story;
  const resumed = await resumeWork(story.at(to).as('webManager'), story.request());
  story.story = expectOk(resumed).story;
}

async function prove(story: DrivenStory): Promise<void> {
  const context = story.as('webManager');
  const upload = { sha256: '0'.repeat(64), name: 'bukti.png', mime: 'image/png' };
  const file = await recordUpload(context, { ...upload, bytes: 8, width: 2, height: 2 });
  const request = { ...story.request(), channel: 'site' as const, fileId: file.id };
  story.story = expectOk(await attachProof(context, request)).story;
}

/** From Memuat to the acknowledged report, with an appearance on Instagram that is recorded twice. */
async function finish(story: DrivenStory, day: string): Promise<void> {
  await story.at(`${day} 13:10`).takeUp('webManager');
  await story.at(`${day} 13:15`).publish();
  for (const minute of ['18', '20']) {
    const url = `https://www.instagram.com/p/${minute}`;
    const context = story.at(`${day} 13:${minute}`).as('webManager');
    const recorded = await recordPublication(context, { ...story.request(), channel: 'instagram', url });
    story.story = expectOk(recorded).story;
  }
  await prove(story.at(`${day} 13:24`));
  await story.at(`${day} 13:26`).move('webManager', 'advance');
  await story.at(`${day} 14:00`).takeUp('webManager');
  const report = await writeReport(story.at(`${day} 14:20`).as('webManager'), {
    ...story.request(),
    text: 'Dimuat.',
  });
  story.story = expectOk(report).story;
  await story.at(`${day} 15:40`).move('kasubag', 'acknowledge');
}

/** Handed in before Independence Day; layout lasts over the break, the weekend and the holiday. Passes at once. */
async function overTheHoliday(db: Db, cast: DemoCast): Promise<void> {
  const story = await handIn(db, cast, '2026-08-13 09:00', 'Gebyar UMKM kemerdekaan');
  await story.at('2026-08-13 10:30').move('secretary', 'approve');
  await story.at('2026-08-13 11:50').takeUp('webManager');
  await story.at('2026-08-13 13:20').move('webManager', 'advance');
  await story.at('2026-08-13 13:40').takeUp('webManager');
  await story.at('2026-08-13 14:10').move('webManager', 'advance');
  await story.at('2026-08-14 07:00').takeUp('webManager');
  await classify(story.at('2026-08-14 08:20'), 'usaha_mikro');
  await story.at('2026-08-14 08:31').move('webManager', 'advance');
  await story.at('2026-08-14 16:00').takeUp('webManager');
  await story.at('2026-08-18 08:20').move('webManager', 'advance');
  await story.at('2026-08-18 09:00').takeUp('kasubag');
  await story.at('2026-08-18 09:14').move('kasubag', 'approve');
  await story.at('2026-08-18 10:00').takeUp('secretary');
  await story.at('2026-08-18 10:16').move('secretary', 'approve');
  await finish(story, '2026-08-18');
}

/** Two materials in one story; the secretary and then the Kasubag say no; a pause at lunch. */
async function withReturns(db: Db, cast: DemoCast): Promise<void> {
  const joined = await handIn(db, cast, '2026-08-27 08:00', 'Data harga pasar');
  await joined.at('2026-08-27 08:30').move('secretary', 'approve');
  await joined.at('2026-08-27 08:40').takeUp('webManager');
  const story = await handIn(db, cast, '2026-08-27 08:10', 'Operasi pasar beras');
  await story.at('2026-08-27 08:30').move('secretary', 'approve');
  await story.at('2026-08-27 08:45').takeUp('webManager');
  const context = joined.at('2026-08-27 09:00').as('webManager');
  const both = expectOk(await joinStories(context, { ...joined.request(), intoStoryId: story.story.id }));
  story.story = both.story;
  await story.at('2026-08-27 09:10').move('webManager', 'advance');
  await story.at('2026-08-27 09:10').takeUp('webManager');
  await story.at('2026-08-27 09:40').move('webManager', 'advance');
  await story.at('2026-08-27 09:45').takeUp('webManager');
  await story.write();
  await story.at('2026-08-27 10:30').move('webManager', 'advance');
  await story.at('2026-08-27 10:35').takeUp('webManager');
  await pause(story, '2026-08-27 11:00', '2026-08-27 13:30');
  await story.at('2026-08-27 15:05').move('webManager', 'advance');
  await story.at('2026-08-31 15:00').takeUp('kasubag');
  await story.at('2026-08-31 15:10').move('kasubag', 'approve');
  await story.at('2026-08-31 15:50').takeUp('secretary');
  await story.at('2026-09-01 07:40').move('secretary', 'sendBack', 'Angka belum cocok.');
  await story.at('2026-09-01 09:00').takeUp('kasubag');
  await story.at('2026-09-01 09:40').move('kasubag', 'sendBack', 'Perbaiki angkanya.');
  await story.at('2026-09-01 10:00').takeUp('webManager');
  await story.write('Isi yang diperbaiki.');
  await story.at('2026-09-01 10:30').move('webManager', 'advance');
  await story.at('2026-09-01 10:30').takeUp('webManager');
  await story.at('2026-09-01 11:00').move('webManager', 'advance');
  await story.at('2026-09-01 13:00').takeUp('kasubag');
  await story.at('2026-09-01 13:12').move('kasubag', 'approve');
  await story.at('2026-09-02 08:00').takeUp('secretary');
  await story.at('2026-09-02 08:15').move('secretary', 'approve');
  await finish(story, '2026-09-02');
}

/** Handed in on a Sunday, declined on Monday. */
async function declined(db: Db, cast: DemoCast): Promise<void> {
  const story = await handIn(db, cast, '2026-11-08 20:00', 'Iklan toko');
  await story.at('2026-11-09 09:00').move('secretary', 'decline', 'Bukan kegiatan dinas.');
}

/** Straight through on the two last days of a month and the first of the next. */
async function overTheMonth(db: Db, cast: DemoCast): Promise<void> {
  const story = await handIn(db, cast, '2026-10-29 08:00', 'Pelatihan koperasi');
  await story.at('2026-10-29 09:00').bringTo('composing');
  await classify(await story.at('2026-10-29 09:30').takeUp('webManager'), 'koperasi');
  await story.at('2026-10-30 08:00').move('webManager', 'advance');
  await story.at('2026-10-30 15:00').takeUp('webManager');
  await story.move('webManager', 'advance');
  await story.takeUp('kasubag');
  await story.move('kasubag', 'approve');
  await story.at('2026-10-30 16:00').takeUp('secretary');
  await story.at('2026-11-02 08:00').move('secretary', 'approve');
  await finish(story, '2026-11-02');
}

/** Still open: one past its standard over both evaluators, one paused, one waiting for the secretary. */
async function stillOpen(db: Db, cast: DemoCast): Promise<void> {
  const late = await handIn(db, cast, '2026-11-17 08:00', 'Pasar takjil');
  await late.at('2026-11-18 09:00').bringTo('evaluation-kasubag');
  await late.at('2026-11-18 10:00').takeUp('kasubag');
  await late.at('2026-11-18 10:25').move('kasubag', 'approve');
  await late.at('2026-11-25 09:00').takeUp('secretary');

  const paused = await handIn(db, cast, '2026-11-24 08:00', 'Sentra tempe Sanan');
  await paused.at('2026-11-24 09:00').bringTo('classifying');
  await paused.at('2026-11-24 09:30').takeUp('webManager');
  const hold = { ...paused.request(), reason: 'Menunggu foto.' };
  expectOk(await pauseWork(paused.at('2026-11-24 09:50').as('webManager'), hold));

  expectOk(
    await handInMaterial(paused.at('2026-11-25 09:30').as('contributor'), {
      ...{ title: 'Pameran batik', text: 'Catatan.', sector: 'perindustrian', kind: 'agenda' },
      ...{ source: '', links: [], wantedOn: null, fileIds: [] },
    }),
  );
}

/** The moment at which the figures of these stories are read. */
export const METRICS_NOW = wib('2026-11-25 09:12');

/** A handful of stories over breaks, a holiday, the turn of months and returns, through the app's own doors. */
export async function makeMetricsYear(db: Db, cast: DemoCast): Promise<void> {
  await overTheHoliday(db, cast);
  await withReturns(db, cast);
  await overTheMonth(db, cast);
  await declined(db, cast);
  await stillOpen(db, cast);
}
