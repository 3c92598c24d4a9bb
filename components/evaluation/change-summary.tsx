import { useLocale, useTranslations } from 'next-intl';
import { ChangedText, Deleted, Inserted } from '@/components/story/changed-text';
import { CompareButton } from '@/components/story/compare-button';
import { momentWords } from '@/components/story/moment-words';
import type { Locale } from '@/lib/format/locale';
import type { ChangesSince } from '@/lib/story/changes-since';
import type { ContentChanges } from '@/lib/story/content-changes';
import type { StoryVersion } from '@/lib/story/versions';
import classes from './change-summary.module.css';

/** What is different since the reader last judged or opened the story, word by word. */
export function ChangeSummary(props: {
  since: ChangesSince;
  unchanged: boolean;
  /** The story's versions, latest first, to read the changes in the text as a whole. */
  versions: StoryVersion[];
  asOf: Date;
}) {
  const t = useTranslations('story.changes');
  const locale = useLocale() as Locale;
  const { since } = props;
  const at = momentWords(since.at, props.asOf, locale);
  return (
    <details className={classes.summary} open={!props.unchanged}>
      <summary>
        <h2 className={classes.title}>{t(since.judged ? 'title' : 'titleOpened')}</h2>
        <span className={classes.basis}>{t('basis', { version: since.contentVersion, at })}</span>
      </summary>
      {props.unchanged ? (
        <p className={classes.none}>{t('unchanged')}</p>
      ) : (
        <>
          <Changes changes={since.changes} />
          <CompareButton versions={props.versions} since={since.contentVersion} asOf={props.asOf} />
        </>
      )}
    </details>
  );
}

function Changes({ changes }: { changes: ContentChanges }) {
  const t = useTranslations('story.changes');
  const sop = useTranslations('sop');
  const shown = (field: string, value: string) => {
    if (value === '') return t('empty');
    return field === 'sector' || field === 'kind' ? sop(`${field}.${value}`) : value;
  };
  const { pictures } = changes;
  return (
    <dl className={classes.changes}>
      {changes.texts.map(({ field, pieces }) => (
        <div key={field}>
          <dt>{t(`field.${field}`)}</dt>
          <dd>
            <ChangedText pieces={pieces} />
          </dd>
        </div>
      ))}
      {changes.fields.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{t(`field.${field}`)}</dt>
          <dd>
            <Deleted>{shown(field, before)}</Deleted> <Inserted>{shown(field, after)}</Inserted>
          </dd>
        </div>
      ))}
      {changes.coverChanged ? (
        <div>
          <dt>{t('field.cover')}</dt>
          <dd>{t('coverChanged')}</dd>
        </div>
      ) : null}
      {changes.body.length > 0 ? (
        <div>
          <dt>{t('field.body')}</dt>
          <dd className={classes.body}>
            {changes.body.map((paragraph, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph has no name but its place
              <p key={index} data-unchanged={paragraph.kind === 'unchanged' || undefined}>
                {paragraph.kind === 'unchanged' ? (
                  t('paragraphsSame', { count: paragraph.count })
                ) : (
                  <ChangedText pieces={paragraph.pieces} />
                )}
              </p>
            ))}
          </dd>
        </div>
      ) : null}
      {pictures.added + pictures.removed > 0 ? (
        <div>
          <dt>{t('field.pictures')}</dt>
          <dd>{t('pictures', pictures)}</dd>
        </div>
      ) : null}
      {changes.formOnly ? (
        <div>
          <dt>{t('field.body')}</dt>
          <dd>{t('formOnly')}</dd>
        </div>
      ) : null}
    </dl>
  );
}
