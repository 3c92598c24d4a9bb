'use client';

import { Alert } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/format/locale';
import classes from './authorise.module.css';
import { ComparisonSummary } from './comparison-summary';
import type { EditorProps } from './editor-props';
import type { SopDraft } from './use-sop-draft';

/** What the authorisation changes, whom it touches, and what to look at before. */
export function AuthoriseConsequences(props: EditorProps & { draft: SopDraft; edition: number }) {
  const t = useTranslations('sopEditor.authorise');
  const locale = useLocale() as Locale;
  const { inForce, openStories } = props;
  const { definition } = props.draft.text;
  const { number } = definition.identity;
  const replaces = inForce !== null && inForce.number !== number;
  const nobody = definition.performers.filter(({ key }) => inUse(key) && !props.heldRoles.includes(key));

  function inUse(key: string): boolean {
    return (
      definition.stages.some((stage) => stage.performers.includes(key)) ||
      definition.transitions.some((move) => move.performers.includes(key))
    );
  }

  return (
    <div className={classes.consequences}>
      <p>{t('text', { number, edition: props.edition, count: openStories })}</p>
      {replaces ? (
        <Alert color="red" title={t('otherTitle')}>
          {t('otherText', { number, inForce: inForce.number })}
        </Alert>
      ) : null}
      {props.outdated ? <Alert color="yellow">{t('outdated')}</Alert> : null}
      {nobody.length > 0 ? (
        <Alert color="yellow">
          {t('nobody', { names: nobody.map(({ name }) => name[locale]).join(', ') })}
        </Alert>
      ) : null}
      {inForce ? (
        <section className={classes.summary} aria-label={t('changes')}>
          <h3>{t('changes')}</h3>
          <ComparisonSummary before={inForce.definition} after={definition} />
        </section>
      ) : null}
    </div>
  );
}
