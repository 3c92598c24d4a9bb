import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { requirePage } from '@/app/session';
import { LimitsForm } from '@/components/settings/limits-form';
import { database } from '@/db/client';
import { sopInForce } from '@/db/queries/sop';
import { listStageLimits, standingByStage } from '@/db/queries/stage-limits';
import type { StageLimitItem } from '@/lib/board/stage-limit-form';
import type { Locale } from '@/lib/format/locale';
import { may } from '@/lib/sop/permissions';
import { changeStageLimit } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('boardView.limits');
  return { title: t('title') };
}

/** How many stories may stand in each stage at once. */
export default async function BoardSettingsPage() {
  const { actor } = await requirePage('/pengaturan/papan');
  const mayChange = may(actor, 'limits.manage');
  if (!mayChange && !may(actor, 'settings.view')) forbidden();
  const db = database();
  const [locale, sop, limits, standing] = await Promise.all([
    getLocale() as Promise<Locale>,
    sopInForce(db),
    listStageLimits(db),
    standingByStage(db),
  ]);
  const items = (sop?.definition.stages ?? [])
    .filter((stage) => stage.onBoard && stage.kind !== 'end')
    .map(({ key, name }): StageLimitItem => {
      const limit = limits.find(({ stage }) => stage === key);
      return {
        stage: key,
        name: name[locale],
        standing: standing.get(key) ?? 0,
        limit: limit ? { stories: limit.stories, hard: limit.hard } : null,
      };
    });
  return <LimitsForm items={items} change={mayChange ? changeStageLimit : null} />;
}
