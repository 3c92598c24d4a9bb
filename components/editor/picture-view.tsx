'use client';

import { IconAlertTriangle, IconPencil, IconTrash } from '@tabler/icons-react';
import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { createContext, use } from 'react';
import { mediaPath } from '@/lib/public/media-address';
import { type Picture, pictureOf } from '@/lib/richtext/picture';
import classes from './picture-view.module.css';

/** Opens the dialog for a picture in the text. */
export const EditPictureContext = createContext<(picture: Picture, at: number) => void>(() => {});

/** A picture in the text as readers will see it, with a clear mark when its alternative text is missing. */
export function PictureView({ node, editor, getPos, selected, deleteNode }: ReactNodeViewProps) {
  const t = useTranslations('editor.picture');
  const editPicture = use(EditPictureContext);
  const picture = pictureOf(node.attrs);
  const missing = !picture?.alt.trim();
  const edit = () => {
    const at = getPos();
    if (picture && at !== undefined) editPicture(picture, at);
  };

  return (
    <NodeViewWrapper
      as="figure"
      className={classes.figure}
      data-selected={(selected && editor.isEditable) || undefined}
    >
      <div className={classes.frame} data-drag-handle="">
        {picture && (
          // biome-ignore lint/performance/noImgElement: /media makes the widths
          <img
            src={mediaPath(picture.fileId, 960)}
            alt={picture.alt}
            width={picture.width ?? undefined}
            height={picture.height ?? undefined}
            draggable={false}
          />
        )}
        {editor.isEditable && (
          <div className={classes.tools} contentEditable={false}>
            <button type="button" className={classes.tool} onClick={edit}>
              <IconPencil size={16} stroke={1.8} aria-hidden />
              {t('editShort')}
            </button>
            <button type="button" className={classes.tool} aria-label={t('remove')} onClick={deleteNode}>
              <IconTrash size={16} stroke={1.8} aria-hidden />
            </button>
          </div>
        )}
      </div>
      {picture?.caption && <figcaption>{picture.caption}</figcaption>}
      {missing && (
        <button
          type="button"
          className={classes.missing}
          data-mend="altText"
          onClick={edit}
          disabled={!editor.isEditable}
        >
          <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
          {t('altMissingMark')}
        </button>
      )}
    </NodeViewWrapper>
  );
}
