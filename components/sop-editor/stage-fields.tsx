'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/format/locale';
import type { SopStage } from '@/lib/sop/definition';
import { startAt } from '@/lib/sop/edit-definition';
import { STAGE_KINDS } from '@/lib/sop/flow-words';
import { useEditing } from './editing';
import classes from './editor.module.css';
import { ChoiceField, NameFields, PerformersField, SwitchField } from './fields';

/** Everything about one stage but the moves that leave it. */
export function StageFields({ at, stage }: { at: number; stage: SopStage }) {
  const t = useTranslations('sopEditor');
  const locale = useLocale() as Locale;
  const { sop, set, change } = useEditing();
  const path = ['stages', at];
  return (
    <>
      <NameFields path={[...path, 'name']} />
      <div className={classes.pair}>
        <ChoiceField
          path={[...path, 'kind']}
          label={t('field.kind')}
          description={t(`kindHelp.${stage.kind}`)}
          choices={STAGE_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
        <ChoiceField
          path={[...path, 'step']}
          label={t('field.step')}
          description={t('stages.stepHelp')}
          choices={[
            { value: '', label: t('noStep') },
            ...sop.steps.map(({ number, name }) => ({
              value: String(number),
              label: `${number}. ${name[locale]}`,
            })),
          ]}
          read={(value) => (value === '' ? null : Number(value))}
        />
      </div>
      {stage.kind === 'end' ? null : (
        <>
          <PerformersField path={[...path, 'performers']} label={t('field.performers')} />
          <PerformersField
            path={[...path, 'editableBy']}
            label={t('field.editableBy')}
            description={t('stages.editableHelp')}
          />
        </>
      )}
      <div className={classes.switches}>
        <SwitchField
          path={[...path, 'takeUp']}
          label={t('field.takeUp')}
          description={t('stages.takeUpHelp')}
        />
        <SwitchField
          path={[...path, 'onBoard']}
          label={t('field.onBoard')}
          description={t('stages.onBoardHelp')}
        />
        <SwitchField
          path={[...path, 'start']}
          label={t('field.start')}
          description={t('stages.startHelp')}
          onChange={(on) => (on ? change((whole) => startAt(whole, at)) : set([...path, 'start'], false))}
        />
      </div>
    </>
  );
}
