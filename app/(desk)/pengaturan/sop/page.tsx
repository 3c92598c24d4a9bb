import { Anchor } from '@mantine/core';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requirePage } from '@/app/session';
import { SopView } from '@/components/settings/sop-view';
import { DraftList } from '@/components/sop-editor/draft-list';
import editor from '@/components/sop-editor/editor.module.css';
import { ImportButton } from '@/components/sop-editor/import-button';
import { NewDraftButton } from '@/components/sop-editor/new-draft-button';
import { RecentChanges } from '@/components/sop-editor/recent-changes';
import { VersionList } from '@/components/sop-editor/version-list';
import { PageHeader } from '@/components/ui/page-header';
import { database } from '@/db/client';
import { listOfficeEvents } from '@/db/queries/office-events';
import { listSopDrafts, listSopVersions } from '@/db/queries/sop';
import { openStoriesBySop, userNames } from '@/db/queries/sop-drafts';
import { checkDefinition } from '@/lib/sop/check-definition';
import { may } from '@/lib/sop/permissions';
import { createDraft, importDraft } from './actions';

const SOP_EVENTS = ['sopDrafted', 'sopDraftDiscarded', 'sopAuthorised'] as const;
const LAST_EVENTS = 8;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('settings.sop');
  return { title: t('title') };
}

/** The SOP that drives the desk, all its versions, and the drafts of what comes next. */
export default async function SopSettingsPage() {
  const { actor } = await requirePage('/pengaturan/sop', 'settings.view');
  const db = database();
  const [t, versions, drafts, open, names, events] = await Promise.all([
    getTranslations(),
    listSopVersions(db),
    listSopDrafts(db),
    openStoriesBySop(db),
    userNames(db),
    listOfficeEvents(db, SOP_EVENTS, LAST_EVENTS),
  ]);
  const inForce = versions[0] ?? null;
  return (
    <>
      <PageHeader
        title={t('settings.sop.title')}
        description={t('settings.sop.lead')}
        actions={
          may(actor, 'sop.draft') ? (
            <>
              <ImportButton take={importDraft} />
              {inForce ? (
                <NewDraftButton
                  create={createDraft}
                  fromId={null}
                  label={t('sopEditor.newDraft')}
                  text={t('sopEditor.newDraftText', {
                    number: inForce.number,
                    edition: inForce.edition,
                  })}
                />
              ) : null}
            </>
          ) : null
        }
      />
      <div className={editor.stack}>
        <DraftList
          drafts={drafts.map((draft) => ({
            ...{ id: draft.id, number: draft.number, note: draft.note },
            changedAt: draft.changedAt ?? draft.createdAt,
            changedBy: names.get(draft.draftedBy ?? '') ?? null,
            faults: checkDefinition(draft.definition).length,
            outdated: draft.basedOnId !== null && draft.basedOnId !== inForce?.id,
          }))}
        />
        {versions.length > 0 ? (
          <VersionList
            versions={versions.map((version) => ({
              ...{ id: version.id, number: version.number, edition: version.edition, note: version.note },
              title: version.definition.identity.title,
              signedOn: version.definition.identity.authorisedOn,
              signedBy: version.definition.identity.authorisedBy.name,
              authorisedAt: version.authorisedAt,
              inForce: version.id === inForce?.id,
              openStories: open.get(version.id) ?? 0,
            }))}
          />
        ) : null}
        <SopView sop={inForce?.definition ?? null} />
        {inForce ? (
          <Anchor href="/sop" size="sm">
            {t('settings.sop.public')}
          </Anchor>
        ) : null}
        <RecentChanges events={events} />
      </div>
    </>
  );
}
