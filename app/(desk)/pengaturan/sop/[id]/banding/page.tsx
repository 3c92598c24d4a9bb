import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { ComparePage } from '@/components/sop-editor/compare-page';
import { PageHeader } from '@/components/ui/page-header';
import { anySopVersion, listSopDrafts, listSopVersions } from '@/db/queries/sop';
import type { SopVersionRow } from '@/db/schema/sop-versions';
import { may } from '@/lib/sop/permissions';
import { rebaseDraft } from '../../actions';
import { openVersion } from '../open-version';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ dengan?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('sopEditor');
  return { title: t('compare') };
}

/** A version beside the one in force, or beside the one that ?dengan= names. */
export default async function SopComparePage({ params, searchParams }: Props) {
  const { id } = await params;
  const { session, version, inForce, db } = await openVersion(id, '/banding');
  const wanted = (await searchParams).dengan ?? inForce?.id;
  if (!z.uuid().safeParse(wanted).success) notFound();
  const [t, before, versions, drafts] = await Promise.all([
    getTranslations('sopEditor'),
    anySopVersion(db, String(wanted)),
    listSopVersions(db),
    listSopDrafts(db),
  ]);
  if (!before) notFound();
  const name = ({ number, edition, note, id: own }: SopVersionRow) => {
    if (!edition) return note ? t('draftNamed', { note }) : t('draftOf', { number });
    const words = t('versions.name', { number, edition });
    return own === inForce?.id ? t('nameInForce', { name: words }) : words;
  };
  const outdated =
    version.authorisedAt === null && version.basedOnId !== null && version.basedOnId !== inForce?.id;
  return (
    <>
      <PageHeader
        back={{ href: `/pengaturan/sop/${id}`, label: name(version) }}
        title={t('compare')}
        description={t('compareLead', { before: name(before), after: name(version) })}
      />
      <ComparePage
        before={{ id: before.id, name: name(before), definition: before.definition }}
        after={{ id, name: name(version), definition: version.definition }}
        choices={[...versions, ...drafts]
          .filter((each) => each.id !== id || each.id === before.id)
          .map((each) => ({ id: each.id, name: name(each) }))}
        rebase={outdated && before.id === inForce?.id && may(session.actor, 'sop.draft') ? rebaseDraft : null}
      />
    </>
  );
}
