import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { saysOnlyPictures } from './paste-rules';

/** Hands pictures that are pasted or dropped into the text to `onPictures` instead of losing them. */
export function pictureDrop(onPictures: (files: File[], at: number) => void) {
  return Extension.create({
    name: 'pictureDrop',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handlePaste(view, event) {
            const files = pictureFiles(event.clipboardData);
            if (!view.editable || files.length === 0) return false;
            // Word puts a picture of the text beside the text; the text is meant.
            if (!saysOnlyPictures(event.clipboardData?.getData('text/html') ?? '')) return false;
            onPictures(files, view.state.selection.from);
            return true;
          },
          handleDrop(view, event, _slice, moved) {
            const files = pictureFiles(event.dataTransfer);
            if (!view.editable || moved || files.length === 0) return false;
            event.preventDefault();
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
            onPictures(files, at ?? view.state.selection.from);
            return true;
          },
        },
      }),
    ],
  });
}

function pictureFiles(transfer: DataTransfer | null): File[] {
  return [...(transfer?.files ?? [])].filter((file) => file.type.startsWith('image/'));
}
