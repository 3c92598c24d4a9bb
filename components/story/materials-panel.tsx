import { IconInbox } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { MaterialView } from '@/components/material/material-view';
import { EmptyState } from '@/components/ui/empty-state';
import type { Material } from '@/lib/material/material';
import { CopyText } from './copy-text';
import classes from './materials-panel.module.css';

/** Everything that was handed in for the story, whole, with its text ready to be copied. */
export function MaterialsPanel({ materials }: { materials: Material[] }) {
  const t = useTranslations('story.materials');
  if (materials.length === 0) {
    return (
      <EmptyState icon={<IconInbox size={20} stroke={1.6} aria-hidden />} level={3} title={t('none')}>
        {t('noneText')}
      </EmptyState>
    );
  }
  return (
    <div className={classes.materials}>
      {materials.map((material) => (
        <div key={material.id} className={classes.material}>
          <MaterialView material={material} titled />
          {material.text ? <CopyText text={material.text} /> : null}
        </div>
      ))}
    </div>
  );
}
