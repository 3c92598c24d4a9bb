'use client';

import { Button, NativeSelect } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/format/locale';
import {
  inOrder,
  type StoryVersion,
  type VersionPair,
  withPresent,
  withPrevious,
} from '@/lib/story/versions';
import classes from './compare-versions.module.css';
import { momentWords } from './moment-words';
import { useReasonWords } from './use-reason-words';

/** Which two versions are compared; the same one twice cannot be chosen, and the older always stands first. */
export function VersionChoice(props: {
  versions: StoryVersion[];
  pair: VersionPair;
  asOf: Date;
  onChoose: (pair: VersionPair) => void;
}) {
  const { versions, pair, onChoose } = props;
  const t = useTranslations('story.revisions');
  const locale = useLocale() as Locale;
  const reasonWords = useReasonWords();
  const options = (other: number) =>
    versions.map((version) => ({
      value: String(version.contentVersion),
      label: [
        t('version', { version: version.contentVersion }),
        reasonWords(version)[0],
        momentWords(version.savedAt, props.asOf, locale),
        version.writer.name,
      ].join(' · '),
      disabled: version.contentVersion === other,
    }));
  const quick = (key: 'withPrevious' | 'withPresent', to: VersionPair | null) => {
    const chosen = to?.before === pair.before && to.after === pair.after;
    return (
      <Button
        variant="default"
        size="xs"
        disabled={!to}
        aria-pressed={chosen}
        onClick={() => to && onChoose(to)}
      >
        {t(key)}
      </Button>
    );
  };
  return (
    <div className={classes.choice}>
      <div className={classes.selects}>
        <NativeSelect
          label={t('before')}
          value={String(pair.before)}
          data={options(pair.after)}
          onChange={(event) => onChoose(inOrder(Number(event.currentTarget.value), pair.after))}
        />
        <NativeSelect
          label={t('after')}
          value={String(pair.after)}
          data={options(pair.before)}
          onChange={(event) => onChoose(inOrder(pair.before, Number(event.currentTarget.value)))}
        />
      </div>
      <div className={classes.quick}>
        {quick('withPrevious', withPrevious(versions, pair.after))}
        {quick('withPresent', withPresent(versions, pair.before))}
        <p className={classes.legend} aria-hidden>
          <ins>{t('legendInserted')}</ins> <del>{t('legendDeleted')}</del>
        </p>
      </div>
    </div>
  );
}
