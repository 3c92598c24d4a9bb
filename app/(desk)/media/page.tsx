import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { requirePage } from '@/app/session';
import { MediaPage } from '@/components/media/media-page';
import { Pager } from '@/components/ui/pager';
import { database } from '@/db/client';
import { countMedia, listMedia } from '@/db/queries/media';
import { MEDIA_KINDS } from '@/lib/media/media-item';
import { givenEntries, pageWithin } from '../list-address';

const PATH = '/media';
const AT_ONCE = 48;

const address = z.object({
  jenis: z.enum(MEDIA_KINDS).optional().catch(undefined),
  nama: z.string().trim().max(200).optional().catch(undefined),
});

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('media');
  return { title: t('title') };
}

/** Everything that was uploaded, with where it is used. */
export default async function Page(props: { searchParams: Promise<Record<string, string | string[]>> }) {
  await requirePage(PATH, 'media.view');
  const query = await props.searchParams;
  const filter = address.parse(query);
  const found = { kind: filter.jenis, name: filter.nama };
  const total = await countMedia(database(), found);
  const { page, pages } = pageWithin(query.hal, total, AT_ONCE);
  const items = await listMedia(database(), found, { limit: AT_ONCE, offset: (page - 1) * AT_ONCE });
  return (
    <>
      <MediaPage path={PATH} filter={filter} total={total} items={items} />
      <Pager path={PATH} query={givenEntries(filter)} page={page} pages={pages} />
    </>
  );
}
