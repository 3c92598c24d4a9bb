import { IconFileOff } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import type { SopDefinition } from '@/lib/sop/definition';
import { SopFlowTable } from './sop-flow-table';
import { SopStageTable } from './sop-stage-table';

/** An SOP as the desk follows it: stages with performers and standards, and every move between them. */
export function SopView({ sop }: { sop: SopDefinition | null }) {
  const t = useTranslations('settings.sop');
  if (sop === null) {
    return (
      <EmptyState icon={<IconFileOff size={22} stroke={1.6} aria-hidden />} title={t('none')}>
        {t('noneText')}
      </EmptyState>
    );
  }
  return (
    <>
      <Panel title={t('stages')} description={t('stagesText')} flush>
        <SopStageTable sop={sop} />
      </Panel>
      <Panel title={t('moves')} description={t('movesText')} flush>
        <SopFlowTable sop={sop} />
      </Panel>
    </>
  );
}
