'use client';

import {
  IconColumnInsertLeft,
  IconColumnInsertRight,
  IconColumnRemove,
  IconRowInsertBottom,
  IconRowInsertTop,
  IconRowRemove,
  IconTableRow,
  IconTrash,
} from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { ToolButton } from './tool-button';
import classes from './toolbar.module.css';

/** What can be done to the table that the cursor is in. */
export function TableStrip({ editor }: { editor: Editor }) {
  const t = useTranslations('editor.table');
  const run = () => editor.chain().focus();
  return (
    <div className={classes.strip} role="toolbar" aria-label={t('label')}>
      <ToolButton
        first
        icon={IconRowInsertTop}
        label={t('rowAbove')}
        onClick={() => run().addRowBefore().run()}
      />
      <ToolButton
        first
        icon={IconRowInsertBottom}
        label={t('rowBelow')}
        onClick={() => run().addRowAfter().run()}
      />
      <ToolButton first icon={IconRowRemove} label={t('rowRemove')} onClick={() => run().deleteRow().run()} />
      <span className={classes.gap} />
      <ToolButton
        first
        icon={IconColumnInsertLeft}
        label={t('columnLeft')}
        onClick={() => run().addColumnBefore().run()}
      />
      <ToolButton
        first
        icon={IconColumnInsertRight}
        label={t('columnRight')}
        onClick={() => run().addColumnAfter().run()}
      />
      <ToolButton
        first
        icon={IconColumnRemove}
        label={t('columnRemove')}
        onClick={() => run().deleteColumn().run()}
      />
      <span className={classes.gap} />
      <ToolButton
        first
        icon={IconTableRow}
        label={t('headerRow')}
        onClick={() => run().toggleHeaderRow().run()}
      />
      <ToolButton
        first
        danger
        icon={IconTrash}
        label={t('remove')}
        onClick={() => run().deleteTable().run()}
      />
    </div>
  );
}
