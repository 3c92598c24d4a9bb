import type { Extensions, NodeViewRenderer } from '@tiptap/core';
import { Placeholder } from '@tiptap/extensions';
import { ARTICLE_EXTENSIONS } from '@/lib/richtext/extensions';
import { EmbedPaste } from './embed-paste';
import { LanguageMarks } from './language-marks';
import { pictureDrop } from './picture-drop';

export interface EditorExtensionOptions {
  placeholder: () => string;
  pictureView: NodeViewRenderer;
  embedView: NodeViewRenderer;
  /** Pictures were pasted or dropped into the text; `at` is where they should stand. */
  onPictures: (files: File[], at: number) => void;
}

/** The shared list, with what only an editor needs put around it: the schema stays the same. */
export function editorExtensions(options: EditorExtensionOptions): Extensions {
  const views: Record<string, NodeViewRenderer> = { image: options.pictureView, embed: options.embedView };
  return [
    ...ARTICLE_EXTENSIONS.map((extension) => {
      const view = views[extension.name];
      return view ? extension.extend({ addNodeView: () => view }) : extension;
    }),
    Placeholder.configure({ placeholder: options.placeholder, showOnlyWhenEditable: true }),
    pictureDrop(options.onPictures),
    EmbedPaste,
    LanguageMarks,
  ];
}
