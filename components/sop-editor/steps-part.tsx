'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/format/locale';
import { addStep, moveStep, removeStep } from '@/lib/sop/edit-definition';
import { AddNamed } from './add-named';
import { placeId, useEditing } from './editing';
import classes from './editor.module.css';
import { MinutesField, NameFields, ParagraphField, SwitchField } from './fields';
import { ItemCard } from './item-card';
import { useMinutesWords } from './value-words';

/** The rows of the form's table, with their standards. */
export function StepsPart() {
  const t = useTranslations('sopEditor');
  const locale = useLocale() as Locale;
  const minutes = useMinutesWords();
  const { sop, change, setOpen, focus } = useEditing();
  const { steps } = sop;
  return (
    <div className={classes.part}>
      <p className={classes.lead}>{t('steps.lead')}</p>
      <ul className={classes.list}>
        {steps.map((step, at) => (
          <ItemCard
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its number, which is its place
            key={at}
            path={['steps', at]}
            number={step.number}
            name={step.name[locale]}
            hint={minutes(step.standardMinutes, step.perMaterial)}
            move={(whole, by) => moveStep(whole, at, at + by)}
            neighbours={{ up: at > 0 ? at - 1 : null, down: at < steps.length - 1 ? at + 1 : null }}
            remove={(whole) => removeStep(whole, at)}
            removal={t('steps.removal')}
          >
            <NameFields path={['steps', at, 'name']} />
            <div className={classes.pair}>
              <MinutesField
                path={['steps', at, 'standardMinutes']}
                label={t('field.standardMinutes')}
                description={t('steps.minutesHelp')}
              />
              <ParagraphField
                path={['steps', at, 'completeness']}
                label={t('field.completeness')}
                description={t('steps.completenessHelp')}
                nullable
              />
            </div>
            <SwitchField
              path={['steps', at, 'perMaterial']}
              label={t('field.perMaterial')}
              description={t('steps.perMaterialHelp')}
            />
            <div className={classes.pair}>
              <ParagraphField path={['steps', at, 'output']} label={t('field.output')} nullable />
              <ParagraphField path={['steps', at, 'remark']} label={t('field.remark')} nullable />
            </div>
          </ItemCard>
        ))}
      </ul>
      <AddNamed
        id={placeId(['steps'])}
        add={t('steps.add')}
        onAdd={(name) => {
          change((whole) => addStep(whole, name));
          setOpen('steps', steps.length);
          focus(placeId(['steps', steps.length, 'standardMinutes']));
        }}
      />
    </div>
  );
}
