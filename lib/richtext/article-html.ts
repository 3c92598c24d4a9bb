import { renderToHTMLString, serializeAttrsToHTMLString } from '@tiptap/static-renderer/pm/html-string';
import type { RichDocument } from './document';
import { embedAddress, embedOf } from './embed';
import { ARTICLE_EXTENSIONS } from './extensions';
import { pictureOf, pictureSrc } from './picture';
import { safeHref } from './safe-link';

const joined = (children: string | string[] | undefined) => [children ?? ''].flat().join('');

/**
 * A stored document as an HTML string with full addresses, for feeds and letters. Pages use `<RichText>`.
 * @param origin the site's address without a slash at the end; links and pictures of the site get it
 */
export function articleHtml(document: RichDocument, origin: string): string {
  const full = (address: string) => (address.startsWith('/') ? origin + address : address);
  return renderToHTMLString({
    content: document,
    extensions: ARTICLE_EXTENSIONS,
    options: {
      nodeMapping: {
        paragraph: ({ node, children }) => (node.childCount === 0 ? '' : `<p>${joined(children)}</p>`),
        hardBreak: () => '<br>',
        horizontalRule: () => '<hr>',
        table: ({ children }) => `<table><tbody>${joined(children)}</tbody></table>`,
        image: ({ node }) => {
          const picture = pictureOf(node.attrs);
          if (!picture) return '';
          const { alt, width, height } = picture;
          const img = serializeAttrsToHTMLString({
            src: full(pictureSrc(picture.fileId)),
            alt,
            width,
            height,
          });
          const caption = picture.caption && `<figcaption>${escaped(picture.caption)}</figcaption>`;
          return `<figure><img${img}>${caption}</figure>`;
        },
        embed: ({ node }) => {
          const embed = embedOf(node.attrs);
          if (!embed) return '';
          const link = serializeAttrsToHTMLString({ href: embedAddress(embed), rel: 'noopener' });
          return `<p><a${link}>${escaped(embed.title)}</a></p>`;
        },
      },
      markMapping: {
        link: ({ mark, children }) => {
          const href = safeHref(mark.attrs.href);
          return href
            ? `<a${serializeAttrsToHTMLString({ href: full(href), rel: 'noopener' })}>${joined(children)}</a>`
            : joined(children);
        },
      },
    },
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
