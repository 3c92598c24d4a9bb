import { type Extensions, mergeAttributes } from '@tiptap/core';
import Image from '@tiptap/extension-image';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';
import { LIST_TYPES, MAX_LIST_START, MAX_SPAN } from './article-limits';
import { ArticleEmbed } from './embed-node';
import { pictureAttributes, pictureSrc } from './picture';
import { safeHref } from './safe-link';

function wholeNumber(text: string | null, max: number): number {
  const number = Number(text);
  return Number.isInteger(number) && number >= 1 && number <= max ? number : 1;
}

/** A picture of an article: an upload by id, with its alternative text and caption. */
const ArticleImage = Image.extend({
  addAttributes() {
    // Read together by `pictureAttributes` below, never one by one from the pasted element.
    const parseHTML = () => undefined;
    return {
      src: { default: null, parseHTML },
      alt: { default: '', parseHTML },
      caption: { default: '', parseHTML },
      fileId: { default: null, parseHTML },
      width: { default: null, parseHTML },
      height: { default: null, parseHTML },
    };
  },
  // Only our own uploads survive a paste; a picture from elsewhere has to be uploaded first.
  parseHTML() {
    return [
      { tag: 'figure', getAttrs: (element) => pictureAttributes(element) },
      { tag: 'img[src]', getAttrs: (element) => pictureAttributes(element) },
    ];
  },
  renderHTML({ node }) {
    const { alt, caption, fileId, width, height } = node.attrs;
    const img = ['img', { src: pictureSrc(fileId), alt, width, height }] as const;
    return caption ? ['figure', {}, img, ['figcaption', {}, caption]] : ['figure', {}, img];
  },
  addInputRules: () => [],
}).configure({ inline: false, allowBase64: false });

const span = { default: 1 } as const;
const cellAttributes = () => ({
  colspan: {
    ...span,
    parseHTML: (cell: HTMLElement) => wholeNumber(cell.getAttribute('colspan'), MAX_SPAN),
  },
  rowspan: {
    ...span,
    parseHTML: (cell: HTMLElement) => wholeNumber(cell.getAttribute('rowspan'), MAX_SPAN),
  },
  // Columns are as wide as their text; the attribute stays because the table commands know it.
  colwidth: { default: null, parseHTML: () => null, rendered: false },
});

/** StarterKit without the attributes that a paste could fill with anything. */
const ArticleKit = StarterKit.extend({
  addExtensions() {
    return (this.parent?.() ?? []).map((extension) => {
      if (extension.name === 'link') {
        return extension.extend({
          addAttributes: () => ({
            href: {
              default: null,
              parseHTML: (element: HTMLElement) => safeHref(element.getAttribute('href')),
            },
          }),
          renderHTML: ({ HTMLAttributes }: { HTMLAttributes: Record<string, unknown> }) => [
            'a',
            mergeAttributes(HTMLAttributes, { href: safeHref(HTMLAttributes.href), rel: 'noopener' }),
            0,
          ],
        });
      }
      if (extension.name === 'heading') {
        return extension.extend({
          addAttributes: () => ({ level: { default: 2, rendered: false } }),
          parseHTML: () => [
            ...['h1', 'h2'].map((tag) => ({ tag, attrs: { level: 2 } })),
            ...['h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag, attrs: { level: 3 } })),
          ],
        });
      }
      if (extension.name === 'orderedList') {
        return extension.extend({
          addAttributes: () => ({
            start: {
              default: 1,
              parseHTML: (list: HTMLElement) => wholeNumber(list.getAttribute('start'), MAX_LIST_START),
            },
            type: {
              default: null,
              parseHTML: (list: HTMLElement) =>
                LIST_TYPES.find((type) => type === list.getAttribute('type')) ?? null,
            },
          }),
        });
      }
      return extension;
    });
  },
});

/**
 * The one list of extensions that the editor, the server's check and the public renderer share.
 * Headings 2 and 3 only: the title is the page's first heading.
 */
export const ARTICLE_EXTENSIONS: Extensions = [
  ArticleKit.configure({
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
      HTMLAttributes: {},
    },
  }),
  ArticleImage,
  ArticleEmbed,
  Table.configure({ resizable: false }),
  TableRow,
  TableHeader.extend({ addAttributes: cellAttributes }),
  TableCell.extend({ addAttributes: cellAttributes }),
];
