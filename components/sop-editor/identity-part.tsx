'use client';

import { Textarea } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { DRAFT_NOTE_LENGTH } from '@/lib/sop/sop-draft';
import { useEditing } from './editing';
import classes from './editor.module.css';
import { LineField } from './fields';

/** What the version is for, and the head of the form. */
export function IdentityPart(props: {
  note: string;
  setNote: (note: string) => void;
  /** Number of the SOP in force; another one here means another SOP. */
  numberInForce: string | null;
}) {
  const t = useTranslations('sopEditor');
  const { number } = useEditing().sop.identity;
  const replaces = props.numberInForce !== null && number !== props.numberInForce;
  return (
    <div className={classes.part}>
      <Textarea
        label={t('noteLabel')}
        description={t('noteHelp')}
        value={props.note}
        maxLength={DRAFT_NOTE_LENGTH}
        autosize
        minRows={2}
        maxRows={6}
        onChange={({ currentTarget }) => props.setNote(currentTarget.value)}
      />
      <LineField path={['identity', 'office']} label={t('field.office')} />
      <div className={classes.pair}>
        <LineField
          path={['identity', 'number']}
          label={t('field.number')}
          max={60}
          description={replaces ? t('otherNumber', { number: props.numberInForce ?? '' }) : undefined}
        />
        <LineField path={['identity', 'title']} label={t('field.title')} />
      </div>
      <div className={classes.pair}>
        <LineField
          path={['identity', 'createdOn']}
          label={t('field.createdOn')}
          description={t('dateWords')}
        />
        <LineField
          path={['identity', 'revisedOn']}
          label={t('field.revisedOn')}
          description={t('revisedHelp')}
          nullable
        />
      </div>
      <p className={classes.lead}>{t('signedLater')}</p>
    </div>
  );
}
