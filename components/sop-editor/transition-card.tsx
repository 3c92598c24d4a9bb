'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/format/locale';
import { performerName, type SopTransition, stageName } from '@/lib/sop/definition';
import { moveTransition, removeTransition } from '@/lib/sop/edit-definition';
import { MOVE_ACTIONS, REQUIREMENTS } from '@/lib/sop/flow-words';
import { useEditing } from './editing';
import classes from './editor.module.css';
import { ChecksField, ChoiceField, ParagraphField, PerformersField, SwitchField } from './fields';
import { ItemCard } from './item-card';

/** One move: what is done, where it leads, who may, and what must hold before. */
export function TransitionCard(props: {
  move: SopTransition;
  at: number;
  neighbours: { up: number | null; down: number | null };
  /** The stage it leaves is not there (any more): another can be chosen. */
  lost?: boolean;
}) {
  const t = useTranslations('sopEditor');
  const sopWords = useTranslations('sop');
  const locale = useLocale() as Locale;
  const { sop, set } = useEditing();
  const { move, at } = props;
  const path = ['transitions', at];
  const stages = sop.stages.map(({ key, name }) => ({ value: key, label: name[locale] || key }));
  const action = (key: SopTransition['action']) => sopWords(`action.${key}`);
  const hint = [
    move.performers.map((key) => performerName(sop, key)[locale]).join(', '),
    move.reason === 'required' ? t('moves.withReason') : '',
  ];
  return (
    <ItemCard
      path={path}
      name={`${action(move.action)} → ${stageName(sop, move.to)[locale]}`}
      hint={hint.filter(Boolean).join(' · ')}
      move={(whole, by) => moveTransition(whole, at, by)}
      neighbours={props.neighbours}
      remove={(whole) => removeTransition(whole, at)}
    >
      {props.lost ? <ChoiceField path={[...path, 'from']} label={t('field.from')} choices={stages} /> : null}
      <div className={classes.pair}>
        <ChoiceField
          path={[...path, 'action']}
          label={t('field.action')}
          choices={MOVE_ACTIONS.map((key) => ({ value: key, label: action(key) }))}
        />
        <ChoiceField path={[...path, 'to']} label={t('field.to')} choices={stages} />
      </div>
      <PerformersField path={[...path, 'performers']} label={t('field.movers')} />
      <SwitchField
        path={[...path, 'reason']}
        label={t('moves.reasonRequired')}
        checked={move.reason === 'required'}
        onChange={(on) => set([...path, 'reason'], on ? 'required' : 'optional')}
      />
      <ChecksField
        path={[...path, 'requires']}
        label={t('field.requires')}
        description={t('moves.requiresHelp')}
        choices={REQUIREMENTS.map((key) => ({ value: key, label: t(`requirement.${key}`) }))}
      />
      <ParagraphField path={[...path, 'basis']} label={t('field.basis')} description={t('moves.basisHelp')} />
    </ItemCard>
  );
}
