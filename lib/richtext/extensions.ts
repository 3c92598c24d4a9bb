import type { Extensions } from '@tiptap/core';
import Image from '@tiptap/extension-image';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';
import { safeHref } from './safe-link';

/** A picture of an article: an upload by id, with its alternative text and caption. */
const ArticleImage = Image.extend({
  addAttributes() {
    return {
      src: { default: null },
      alt: { default: '' },
      caption: { default: '' },
      fileId: { default: null },
      width: { default: null },
      height: { default: null },
    };
  },
}).configure({ inline: false, allowBase64: false });

/**
 * The one list of extensions that the editor, the server's check and the public renderer share.
 * Headings 2 and 3 only: the title is the page's first heading.
 */
export const ARTICLE_EXTENSIONS: Extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    codeBlock: false,
    code: false,
    strike: false,
    underline: false,
    link: {
      openOnClick: false,
      autolink: true,
      defaultProtocol: 'https',
      isAllowedUri: (href) => safeHref(href) !== null,
      HTMLAttributes: { rel: 'noopener', target: null },
    },
  }),
  ArticleImage,
  Table.configure({ resizable: false }),
  TableRow,
  TableHeader,
  TableCell,
];
