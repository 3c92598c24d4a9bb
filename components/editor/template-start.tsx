'use client';

import { Button } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { templatesFor } from '@/lib/editor/templates';
import type { StoryKind } from '@/lib/sop/vocabulary';
import { insertTemplate } from './insert-template';
import { useTemplateNames } from './template-names';
import classes from './template-start.module.css';

/** Offers a beginning in a text that has none yet. */
export function TemplateStart({ editor, kind }: { editor: Editor; kind: StoryKind }) {
  const t = useTranslations('editor.template');
  const names = useTemplateNames();
  const { empty } = useEditorState({ editor, selector: () => ({ empty: editor.isEmpty }) });
  if (!empty) return null;
  return (
    <section className={classes.start} aria-label={t('start')}>
      <p className={classes.title}>{t('start')}</p>
      <div className={classes.choices}>
        {templatesFor(kind).map((template, index) => (
          <Button
            key={template}
            size="xs"
            variant={index === 0 ? 'light' : 'default'}
            onClick={() => insertTemplate(editor, template, null)}
          >
            {names[template]}
          </Button>
        ))}
      </div>
    </section>
  );
}
