'use client';

import { IconBrandInstagram, IconBrandYoutube, IconPencil, IconTrash } from '@tabler/icons-react';
import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { embedAddress, embedOf } from '@/lib/richtext/embed';
import classes from './embed-view.module.css';
import { insertTaskOf } from './insert-task';
import pictureClasses from './picture-view.module.css';

const ICONS = { youtube: IconBrandYoutube, instagram: IconBrandInstagram };

/** An embed in the text: what it is and where it leads. Nothing of it is loaded while one writes. */
export function EmbedView({ node, editor, getPos, selected, deleteNode }: ReactNodeViewProps) {
  const t = useTranslations('editor.embed');
  const embed = embedOf(node.attrs);
  if (!embed) return <NodeViewWrapper />;
  const { provider, title } = embed;
  const Icon = ICONS[provider];
  const edit = () => {
    const at = getPos();
    if (at !== undefined) insertTaskOf(editor).set({ kind: 'embed', at, provider, embed });
  };
  return (
    <NodeViewWrapper
      as="figure"
      className={classes.embed}
      data-selected={(selected && editor.isEditable) || undefined}
    >
      <div className={classes.card} data-drag-handle="">
        <Icon size={26} stroke={1.7} aria-hidden />
        <span className={classes.words}>
          <strong>{title}</strong>
          <span className={classes.note}>
            {t(`add.${provider}`)} · {embedAddress(embed).replace('https://www.', '')}
          </span>
        </span>
        {editor.isEditable && (
          <span className={classes.tools} contentEditable={false}>
            <button type="button" className={pictureClasses.tool} onClick={edit}>
              <IconPencil size={16} stroke={1.8} aria-hidden />
              {t('editShort')}
            </button>
            <button
              type="button"
              className={pictureClasses.tool}
              aria-label={t('remove')}
              onClick={deleteNode}
            >
              <IconTrash size={16} stroke={1.8} aria-hidden />
            </button>
          </span>
        )}
      </div>
    </NodeViewWrapper>
  );
}
