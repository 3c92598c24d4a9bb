import { Alert } from '@mantine/core';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { SopView } from '@/components/settings/sop-view';
import editor from '@/components/sop-editor/editor.module.css';
import { NewDraftButton } from '@/components/sop-editor/new-draft-button';
import { SopEditor } from '@/components/sop-editor/sop-editor';
import { PageHeader } from '@/components/ui/page-header';
import { listSopVersions } from '@/db/queries/sop';
import { draftState, heldRoles, openStoriesBySop } from '@/db/queries/sop-drafts';
import { zonedDateKey } from '@/lib/format/date';
import { may } from '@/lib/sop/permissions';
import { authoriseSop, createDraft, discardDraft, saveDraft } from '../actions';
import { openVersion } from './open-version';

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { version } = await openVersion((await params).id, '');
  const t = await getTranslations('sopEditor');
  const { number, edition } = version;
  return { title: edition ? t('versions.name', { number, edition }) : t('draftOf', { number }) };
}

/** One version of the SOP: a draft to be written by who may, everything else to be read. */
export default async function SopVersionPage({ params }: Props) {
  const { id } = await params;
  const { session, version, inForce, db } = await openVersion(id, '');
  const { actor, person } = session;
  const t = await getTranslations('sopEditor');
  const { number, edition, definition, note } = version;
  const back = { href: '/pengaturan/sop', label: t('back') };
  const isDraft = version.authorisedAt === null;
  if (!isDraft || !may(actor, 'sop.draft')) {
    const { identity } = definition;
    const signed = t('versions.signed', { date: identity.authorisedOn, name: identity.authorisedBy.name });
    return (
      <>
        <PageHeader
          back={back}
          title={edition ? t('versions.name', { number, edition }) : t('draftOf', { number })}
          description={[note, isDraft ? '' : signed].filter(Boolean).join(' · ')}
          actions={
            edition && may(actor, 'sop.draft') ? (
              <NewDraftButton
                quiet
                create={createDraft}
                fromId={id}
                label={t('draftFromThis')}
                text={t('newDraftText', { number, edition })}
              />
            ) : null
          }
        />
        <div className={editor.stack}>
          <nav className={editor.links} aria-label={t('views')}>
            <Link href={`/pengaturan/sop/${id}/formulir`}>{t('form')}</Link>
            <Link href={`/pengaturan/sop/${id}/banding`}>{t('compare')}</Link>
            <a href={`/api/sop/${id}`} download>
              {t('export')}
            </a>
          </nav>
          {isDraft ? <Alert color="gray">{t('draftReadOnly')}</Alert> : null}
          <SopView sop={definition} />
        </div>
      </>
    );
  }

  const [server, held, open, versions] = await Promise.all([
    draftState(db, version),
    heldRoles(db),
    openStoriesBySop(db),
    listSopVersions(db),
  ]);
  const outdated = version.basedOnId !== null && version.basedOnId !== inForce?.id;
  const editions: Record<string, number> = {};
  for (const each of versions) editions[each.number] = Math.max(editions[each.number] ?? 1, each.edition + 1);
  return (
    <>
      <PageHeader back={back} title={t('draftOf', { number })} description={t('draftLead')} />
      {outdated ? (
        <Alert color="yellow" mb="md" title={t('outdatedTitle')}>
          {t('outdatedText')}{' '}
          <Link className={editor.inlineLink} href={`/pengaturan/sop/${id}/banding`}>
            {t('outdatedCompare')}
          </Link>
        </Alert>
      ) : null}
      <SopEditor
        draftId={id}
        userId={actor.id}
        server={server}
        inForce={
          inForce && {
            ...{ id: inForce.id, number: inForce.number, edition: inForce.edition },
            definition: inForce.definition,
          }
        }
        mayAuthorise={may(actor, 'sop.authorise')}
        outdated={outdated}
        heldRoles={held}
        openStories={[...open.values()].reduce((sum, count) => sum + count, 0)}
        editions={editions}
        today={zonedDateKey(new Date())}
        person={{ name: person.name, position: person.position }}
        actions={{ saveDraft, discardDraft, authoriseSop }}
      />
    </>
  );
}
