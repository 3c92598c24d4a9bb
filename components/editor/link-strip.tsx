'use client';

import { IconExternalLink, IconLinkOff, IconPencil } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { safeHref } from '@/lib/richtext/safe-link';
import { ToolButton } from './tool-button';
import classes from './toolbar.module.css';

/** The address of the link that the cursor is in, and what can be done to it. */
export function LinkStrip({ editor, href, onEdit }: { editor: Editor; href: string; onEdit: () => void }) {
  const t = useTranslations('editor.link');
  const safe = safeHref(href);
  return (
    <div className={classes.strip} role="toolbar" aria-label={t('label')}>
      <span className={classes.address}>{href}</span>
      <ToolButton first icon={IconPencil} label={t('edit')} onClick={onEdit} />
      {safe && (
        <ToolButton
          first
          icon={IconExternalLink}
          label={t('open')}
          onClick={() => window.open(safe, '_blank', 'noopener')}
        />
      )}
      <ToolButton
        first
        icon={IconLinkOff}
        label={t('remove')}
        onClick={() => editor.chain().focus().extendMarkRange('link').unsetLink().run()}
      />
    </div>
  );
}
