'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/format/locale';
import type { SopStage } from '@/lib/sop/definition';
import { performerName } from '@/lib/sop/definition';
import { addStage, moveStage, removeStage } from '@/lib/sop/edit-definition';
import { AddNamed } from './add-named';
import { placeId, useEditing } from './editing';
import classes from './editor.module.css';
import { ItemCard } from './item-card';
import { StageFields } from './stage-fields';

/** The places of the board, in their order. */
export function StagesPart() {
  const t = useTranslations('sopEditor');
  const locale = useLocale() as Locale;
  const { sop, change, setOpen, focus } = useEditing();
  const { stages } = sop;

  function hint({ kind, performers, start, onBoard }: SopStage): string {
    return [
      t(`kind.${kind}`),
      performers.map((key) => performerName(sop, key)[locale]).join(', '),
      start ? t('stages.startsHere') : '',
      onBoard ? '' : t('stages.offBoard'),
    ]
      .filter(Boolean)
      .join(' · ');
  }

  return (
    <div className={classes.part}>
      <p className={classes.lead}>{t('stages.lead')}</p>
      <ul className={classes.list}>
        {stages.map((stage, at) => (
          <ItemCard
            key={stage.key}
            path={['stages', at]}
            name={stage.name[locale]}
            hint={hint(stage)}
            move={(whole, by) => moveStage(whole, at, at + by)}
            neighbours={{ up: at > 0 ? at - 1 : null, down: at < stages.length - 1 ? at + 1 : null }}
            remove={(whole) => removeStage(whole, at)}
            removal={t('stages.removal')}
          >
            <StageFields at={at} stage={stage} />
          </ItemCard>
        ))}
      </ul>
      <AddNamed
        id={placeId(['stages'])}
        add={t('stages.add')}
        onAdd={(name) => {
          const end = stages.findIndex(({ kind }) => kind === 'end');
          const at = end < 0 ? stages.length : end;
          change((whole) => addStage(whole, name));
          setOpen('stages', at);
          focus(placeId(['stages', at, 'kind']));
        }}
      />
    </div>
  );
}
