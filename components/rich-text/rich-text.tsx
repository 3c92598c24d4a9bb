import { renderToReactElement } from '@tiptap/static-renderer/pm/react';
import type { RichDocument } from '@/lib/richtext/document';
import { embedOf } from '@/lib/richtext/embed';
import { ARTICLE_EXTENSIONS } from '@/lib/richtext/extensions';
import { pictureOf } from '@/lib/richtext/picture';
import { inlineRuns } from './inline-runs';
import { RichEmbed } from './rich-embed';
import { RichPicture } from './rich-picture';
import { RichTable } from './rich-table';
import styles from './rich-text.module.css';

interface RichTextProps {
  document: RichDocument;
  /** `sizes` of the pictures in the text; the default is the measure of an article. */
  sizes?: string;
  className?: string;
}

const ARTICLE_SIZES = '(max-width: 46rem) 100vw, 43rem';

/**
 * A stored document as readers see it: semantic HTML on the server, no component library, and no script but
 * an embed's own.
 * The typography is the editor's too (`rich-text.module.css`).
 * @throws when the document is not of the shared schema; stored ones are, `parseDocument` saw to it.
 */
export function RichText({ document, sizes = ARTICLE_SIZES, className }: RichTextProps) {
  const content = renderToReactElement({
    content: document,
    extensions: ARTICLE_EXTENSIONS,
    options: {
      nodeMapping: {
        // Writers leave empty lines behind; the spacing is the style sheet's.
        paragraph: ({ node, children }) =>
          node.childCount === 0 ? null : <p>{inlineRuns(node, children)}</p>,
        heading: ({ node, children }) =>
          node.attrs.level === 3 ? (
            <h3>{inlineRuns(node, children)}</h3>
          ) : (
            <h2>{inlineRuns(node, children)}</h2>
          ),
        orderedList: ({ node, children }) => (
          <ol
            start={node.attrs.start === 1 ? undefined : node.attrs.start}
            type={node.attrs.type ?? undefined}
          >
            {children}
          </ol>
        ),
        table: ({ node, renderElement }) => (
          <RichTable
            table={node}
            renderBlock={(block, cell) => renderElement({ content: block, parent: cell })}
          />
        ),
        image: ({ node }) => {
          const picture = pictureOf(node.attrs);
          return picture ? <RichPicture picture={picture} sizes={sizes} /> : null;
        },
        embed: ({ node }) => {
          const embed = embedOf(node.attrs);
          return embed ? <RichEmbed embed={embed} /> : null;
        },
      },
      // A link over several runs of text is one link: `inlineRuns` wraps them together.
      markMapping: { link: ({ children }) => children },
    },
  });
  return <div className={className ? `${styles.article} ${className}` : styles.article}>{content}</div>;
}
