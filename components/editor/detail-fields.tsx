'use client';

import { Select, TagsInput, TextInput } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { slugAsTyped } from '@/lib/editor/slug-follow';
import { slugify } from '@/lib/sop/slug';
import { LIMITS, SECTORS, type Sector, STORY_KINDS, type StoryKind } from '@/lib/sop/vocabulary';
import classes from './story-editor.module.css';
import type { StoryForm } from './use-story-text';

interface DetailFieldsProps {
  form: StoryForm;
  published: boolean;
  tagSuggestions: readonly string[];
  change: (patch: Partial<StoryForm>) => void;
}

/** What files a story: sector, kind, tags and its address on the site. */
export function DetailFields({ form, published, tagSuggestions, change }: DetailFieldsProps) {
  const t = useTranslations('editor');
  const sop = useTranslations('sop');
  const setTags = (tags: string[]) =>
    change({
      tags: tags
        .map((tag) => tag.trim().slice(0, LIMITS.tag))
        .filter(Boolean)
        .slice(0, LIMITS.tags),
    });

  return (
    <fieldset className={classes.details} data-mend="classification">
      <legend className={classes.hidden}>{t('details')}</legend>
      <Select
        label={t('sector')}
        data={SECTORS.map((value) => ({ value, label: sop(`sector.${value}`) }))}
        value={form.sector}
        allowDeselect={false}
        onChange={(value) => value && change({ sector: value as Sector })}
      />
      <Select
        label={t('kind')}
        data={STORY_KINDS.map((value) => ({ value, label: sop(`kind.${value}`) }))}
        value={form.kind}
        allowDeselect={false}
        onChange={(value) => value && change({ kind: value as StoryKind })}
      />
      <TagsInput
        className={classes.wide}
        label={t('tags')}
        placeholder={form.tags.length === 0 ? t('tagsPlaceholder') : undefined}
        data={[...tagSuggestions]}
        value={form.tags}
        maxTags={LIMITS.tags}
        acceptValueOnBlur
        splitChars={[',', ';']}
        onChange={setTags}
      />
      <TextInput
        className={classes.wide}
        label={t('address')}
        description={published ? t('addressLocked') : t('addressHint')}
        value={form.slug}
        readOnly={published}
        maxLength={LIMITS.slug}
        leftSection={<span className={classes.path}>/berita/</span>}
        leftSectionWidth={66}
        rightSection={published ? <IconLock size={16} stroke={1.8} aria-hidden /> : undefined}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => change({ slug: slugAsTyped(event.currentTarget.value) })}
        onBlur={() => {
          const neat = form.slug ? slugify(form.slug) : slugify(form.title);
          if (!published && neat !== form.slug) change({ slug: neat });
        }}
      />
    </fieldset>
  );
}
