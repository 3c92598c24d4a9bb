import type { Extensions, NodeViewRenderer } from '@tiptap/core';
import { Placeholder } from '@tiptap/extensions';
import { ARTICLE_EXTENSIONS } from '@/lib/richtext/extensions';
import { LanguageMarks } from './language-marks';
import { pictureDrop } from './picture-drop';

export interface EditorExtensionOptions {
  placeholder: () => string;
  pictureView: NodeViewRenderer;
  /** Pictures were pasted or dropped into the text; `at` is where they should stand. */
  onPictures: (files: File[], at: number) => void;
}

/** The shared list, with what only an editor needs put around it: the schema stays the same. */
export function editorExtensions(options: EditorExtensionOptions): Extensions {
  return [
    ...ARTICLE_EXTENSIONS.map((extension) =>
      extension.name === 'image' ? extension.extend({ addNodeView: () => options.pictureView }) : extension,
    ),
    Placeholder.configure({ placeholder: options.placeholder, showOnlyWhenEditable: true }),
    pictureDrop(options.onPictures),
    LanguageMarks,
  ];
}
