'use client';

import { Select, TagsInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { LIMITS, SECTORS, type Sector, STORY_KINDS, type StoryKind } from '@/lib/sop/vocabulary';
import classes from './story-editor.module.css';
import type { StoryForm } from './use-story-text';

interface FilingFieldsProps extends Pick<StoryForm, 'sector' | 'kind' | 'tags'> {
  tagSuggestions: readonly string[];
  change: (patch: Partial<StoryForm>) => void;
}

const kept = (tags: readonly string[]) =>
  tags
    .map((tag) => tag.trim().slice(0, LIMITS.tag))
    .filter(Boolean)
    .slice(0, LIMITS.tags);

/** Sector, kind and tags. Kept as drawn while only the title is written. */
export const FilingFields = memo(function FilingFields(props: FilingFieldsProps) {
  const { sector, kind, tags, change } = props;
  const t = useTranslations('editor');
  const sop = useTranslations('sop');
  return (
    <>
      <Select
        label={t('sector')}
        data={SECTORS.map((value) => ({ value, label: sop(`sector.${value}`) }))}
        value={sector}
        allowDeselect={false}
        onChange={(value) => value && change({ sector: value as Sector })}
      />
      <Select
        label={t('kind')}
        data={STORY_KINDS.map((value) => ({ value, label: sop(`kind.${value}`) }))}
        value={kind}
        allowDeselect={false}
        onChange={(value) => value && change({ kind: value as StoryKind })}
      />
      <TagsInput
        className={classes.wide}
        label={t('tags')}
        placeholder={tags.length === 0 ? t('tagsPlaceholder') : undefined}
        data={[...props.tagSuggestions]}
        value={tags}
        maxTags={LIMITS.tags}
        acceptValueOnBlur
        splitChars={[',', ';']}
        onChange={(next) => change({ tags: kept(next) })}
      />
    </>
  );
});
