import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requirePage } from '@/app/session';
import { MediaPage } from '@/components/media/media-page';
import { MediaSheet } from '@/components/media/media-sheet';
import { MediaUpload } from '@/components/media/media-upload';
import { StageNamesProvider } from '@/components/story/stage-names';
import { Pager } from '@/components/ui/pager';
import { database } from '@/db/client';
import { countMedia, listMedia, mediaItem } from '@/db/queries/media';
import { mediaAddress, mediaFilter, mediaListPath } from '@/lib/media/media-filter';
import { may } from '@/lib/sop/permissions';
import { stageNamesInForce } from '../bahan/stage-names-in-force';
import { givenEntries, pageWithin } from '../list-address';
import { cropFile, describeMedia, removeFile, replaceFile } from './actions';

const PATH = '/media';
const AT_ONCE = 48;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('media');
  return { title: t('title') };
}

/** Everything that was uploaded, with what is known of it and where it is used. */
export default async function Page(props: { searchParams: Promise<Record<string, string | string[]>> }) {
  const { actor } = await requirePage(PATH, 'media.view');
  const query = await props.searchParams;
  const address = mediaAddress.parse(query);
  const filter = mediaFilter(address);
  const db = database();
  const total = await countMedia(db, filter);
  const { page, pages } = pageWithin(query.hal, total, AT_ONCE);
  const items = await listMedia(db, filter, { limit: AT_ONCE, offset: (page - 1) * AT_ONCE });
  const asked = address.berkas;
  const opened = items.find(({ id }) => id === asked) ?? (asked ? await mediaItem(db, asked) : null);
  const manages = may(actor, 'media.manage');
  const actions = manages
    ? { describe: describeMedia, crop: cropFile, replace: replaceFile, remove: removeFile }
    : null;
  const entries = { cari: filter.words, jenis: filter.kind, kurang: filter.lack };
  return (
    <StageNamesProvider names={await stageNamesInForce()}>
      <MediaPage filter={filter} page={page} total={total} items={items}>
        {may(actor, 'material.handIn') ? <MediaUpload /> : null}
      </MediaPage>
      <Pager path={PATH} query={givenEntries(entries)} page={page} pages={pages} />
      {asked ? (
        <MediaSheet
          item={opened}
          closed={mediaListPath(filter, { page, fileId: null })}
          actions={actions}
          mayUpload={may(actor, 'material.handIn')}
        />
      ) : null}
    </StageNamesProvider>
  );
}
