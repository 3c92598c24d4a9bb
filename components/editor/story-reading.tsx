import { useTranslations } from 'next-intl';
import classes from './story-editor.module.css';
import type { StoryForm } from './use-story-text';

/** Title, summary and filing of a story as who may not write sees them. */
export function StoryReading({ form }: { form: StoryForm }) {
  const t = useTranslations('editor');
  const sop = useTranslations('sop');
  return (
    <div className={classes.heading}>
      <p className={classes.kicker}>
        {[sop(`sector.${form.sector}`), sop(`kind.${form.kind}`), ...form.tags].join(' · ')}
      </p>
      <p className={classes.title}>{form.title || t('noTitle')}</p>
      {form.summary && <p className={classes.summary}>{form.summary}</p>}
      {form.slug && <p className={classes.readAddress}>/berita/{form.slug}</p>}
    </div>
  );
}
