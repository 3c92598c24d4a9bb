'use client';

import { TextInput } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { slugAsTyped } from '@/lib/editor/slug-follow';
import { slugify } from '@/lib/sop/slug';
import { LIMITS } from '@/lib/sop/vocabulary';
import { FilingFields } from './filing-fields';
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

  return (
    <fieldset className={classes.details} data-mend="classification">
      <legend className={classes.hidden}>{t('details')}</legend>
      <FilingFields
        sector={form.sector}
        kind={form.kind}
        tags={form.tags}
        tagSuggestions={tagSuggestions}
        change={change}
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
