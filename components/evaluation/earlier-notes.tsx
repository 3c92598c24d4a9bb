import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { momentWords } from '@/components/story/moment-words';
import type { Locale } from '@/lib/format/locale';
import type { SopDefinition } from '@/lib/sop/definition';
import type { StoryEvaluation, StoryPage } from '@/lib/story/story-page';
import classes from './earlier-notes.module.css';

/** What evaluators said before, latest first; a yes that no longer holds says so. */
export function EarlierNotes(props: {
  evaluations: StoryEvaluation[];
  page: StoryPage;
  sop: SopDefinition;
  title?: string;
}) {
  const t = useTranslations('story.notes');
  const locale = useLocale() as Locale;
  const { page } = props;
  const name = (stage: string) => props.sop.stages.find(({ key }) => key === stage)?.name[locale] ?? stage;
  return (
    <section className={classes.notes} aria-labelledby="catatan-penilai">
      <h2 id="catatan-penilai" className={classes.title}>
        {props.title ?? t('title')}
      </h2>
      <ol className={classes.list}>
        {props.evaluations.toReversed().map((evaluation) => {
          const Icon = evaluation.approved ? IconCircleCheck : IconCircleX;
          const fallen = evaluation.approved && evaluation.contentVersion !== page.content.contentVersion;
          return (
            <li key={evaluation.id} className={classes.note}>
              <Icon size={18} stroke={1.8} aria-hidden />
              <div>
                <p className={classes.verdict}>
                  <strong>{t(evaluation.approved ? 'yes' : 'no')}</strong> · {evaluation.by.name} ·{' '}
                  {name(evaluation.stage)}
                </p>
                {evaluation.reason ? <p className={classes.reason}>{evaluation.reason}</p> : null}
                <p className={classes.when}>
                  {momentWords(evaluation.at, page.asOf, locale)} ·{' '}
                  {t('version', { version: evaluation.contentVersion })}
                  {fallen ? ` · ${t('fallen')}` : ''}
                </p>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
