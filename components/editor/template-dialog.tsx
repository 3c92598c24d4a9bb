'use client';

import { Button, Radio } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Sheet } from '@/components/story/sheet';
import { TEMPLATES, type Template } from '@/lib/editor/templates';
import classes from './dialog.module.css';
import { insertTemplate } from './insert-template';
import { useTemplateNames } from './template-names';

const ALL = Object.keys(TEMPLATES) as Template[];

/** Asks which template, and where: words that are there are only replaced by the button that says so. */
export function TemplateDialog({ editor, at, onClose }: { editor: Editor; at: number; onClose: () => void }) {
  const t = useTranslations('editor.template');
  const names = useTemplateNames();
  const [chosen, setChosen] = useState<Template>('news');
  const [written] = useState(() => !editor.isEmpty);
  const insert = (place: number | null) => {
    onClose();
    insertTemplate(editor, chosen, place);
  };
  return (
    <Sheet opened onClose={onClose} title={t('title')}>
      <div className={classes.form}>
        <Radio.Group
          label={t('which')}
          description={t('promise')}
          value={chosen}
          onChange={(value) => setChosen(value as Template)}
        >
          <div className={classes.choices}>
            {ALL.map((template) => (
              <Radio key={template} value={template} label={names[template]} />
            ))}
          </div>
        </Radio.Group>
        {written && <p className={classes.note}>{t('replaceNote')}</p>}
        <div className={classes.buttons}>
          {written && (
            <Button variant="subtle" color="red" onClick={() => insert(null)}>
              {t('replace')}
            </Button>
          )}
          <Button onClick={() => insert(at)} data-autofocus>
            {written ? t('insertHere') : t('insert')}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
