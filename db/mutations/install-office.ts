import type { Db } from '@/db/client';
import { calendarSchedules, holidays } from '@/db/schema/calendar';
import { office } from '@/db/schema/office';
import { channels } from '@/db/schema/publications';
import { sopVersions } from '@/db/schema/sop-versions';
import { SOP_05 } from '@/lib/sop/sop-05';
import { CHANNELS } from '@/lib/sop/vocabulary';
import { DEFAULT_CALENDAR } from '@/lib/worktime/default-calendar';

/** The office that the product was first made for; another one changes this row at /pengaturan/kantor, not the code. */
const FIRST_OFFICE = {
  name: 'Dinas Koperasi, Perindustrian dan Perdagangan Kota Malang',
  shortName: 'Diskopindag Kota Malang',
  government: 'Pemerintah Kota Malang',
  address: 'Jl. Simpang Terusan Danau Sentani No. 3',
  postalCode: '65138',
  city: 'Malang',
  phone: '(0341) 716546',
  email: 'diskopindag.kotamalang@gmail.com',
  website: 'https://diskopindag.malangkota.go.id',
  tagline: 'Mewujudkan sektor koperasi, industri, dan perdagangan yang tangguh dan berdaya saing',
  // The usual order of a local government's letters. The office's own unit code is not known and stays empty.
  letterNumberFormat: '{kode}/{nomor}/{unit}/{tahun}',
  socialAccounts: [
    { channel: 'facebook', name: 'diskopindagmalang', url: 'https://www.facebook.com/diskopindagmalang' },
    { channel: 'instagram', name: '@diskopindagmalang', url: 'https://www.instagram.com/diskopindagmalang' },
    { channel: 'x', name: '@diskopindag', url: 'https://x.com/diskopindag' },
    {
      channel: 'youtube',
      name: 'Diskopindag Kota Malang',
      url: 'https://www.youtube.com/channel/UCX_1dhUXjQRRXHID0xMs8pw',
    },
  ],
};

/**
 * Puts in what every installation starts with: SOP 05, the calendar, the channels and the office. What is
 * already there stays as it is.
 */
export async function installOffice(db: Db, { now, demo }: { now: Date; demo: boolean }): Promise<void> {
  await db.transaction(async (tx) => {
    await tx
      .insert(sopVersions)
      .values({ number: '05', edition: 1, definition: SOP_05, authorisedAt: now, createdAt: now })
      .onConflictDoNothing();
    await tx.insert(calendarSchedules).values(DEFAULT_CALENDAR.schedules).onConflictDoNothing();
    await tx.insert(holidays).values(DEFAULT_CALENDAR.holidays).onConflictDoNothing();
    await tx
      .insert(channels)
      .values(
        CHANNELS.map((key, position) => ({ key, position, active: true, proofRequired: key === 'site' })),
      )
      .onConflictDoNothing();
    await tx
      .insert(office)
      .values({ ...FIRST_OFFICE, demo })
      .onConflictDoNothing();
  });
}
