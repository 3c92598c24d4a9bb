import type { Extensions } from '@tiptap/core';
import type { Mark, Node } from '@tiptap/pm/model';
import { renderToReactElement } from '@tiptap/static-renderer/pm/react';
import type { HTMLAttributes, ReactNode } from 'react';
import type { RichDocument } from '@/lib/richtext/document';
import { embedOf } from '@/lib/richtext/embed';
import { ARTICLE_EXTENSIONS } from '@/lib/richtext/extensions';
import { pictureOf } from '@/lib/richtext/picture';
import { inlineRuns } from './inline-runs';
import { RichEmbed } from './rich-embed';
import { RichPicture } from './rich-picture';
import { RichTable } from './rich-table';
import styles from './rich-text.module.css';

/** What a text carries beyond a stored one, for who reads it at the desk. */
export interface RichTextExtras {
  extensions: Extensions;
  /** Attributes of a paragraph's or heading's element. */
  attributesOf: (block: Node) => HTMLAttributes<HTMLElement> & { 'data-block'?: number };
  /** What stands at the end of a paragraph or heading, after its words. */
  endOf: (block: Node) => ReactNode;
  marks: Record<string, (props: { mark: Mark; children?: ReactNode }) => ReactNode>;
}

interface RichTextProps {
  document: RichDocument;
  /** `sizes` of the pictures in the text; the default is the measure of an article. */
  sizes?: string;
  className?: string;
  extras?: RichTextExtras;
}

const ARTICLE_SIZES = '(max-width: 46rem) 100vw, 43rem';

/**
 * A stored document as readers see it: semantic HTML on the server, no component library, and no script but
 * an embed's own.
 * The typography is the editor's too (`rich-text.module.css`).
 * @throws when the document is not of the shared schema; stored ones are, `parseDocument` saw to it.
 */
export function RichText({ document, sizes = ARTICLE_SIZES, className, extras }: RichTextProps) {
  const content = renderToReactElement({
    content: document,
    extensions: extras ? [...ARTICLE_EXTENSIONS, ...extras.extensions] : ARTICLE_EXTENSIONS,
    options: {
      nodeMapping: {
        // Writers leave empty lines behind; the spacing is the style sheet's.
        paragraph: ({ node, children }) =>
          node.childCount === 0 ? null : (
            <p {...extras?.attributesOf(node)}>
              {inlineRuns(node, children)}
              {extras?.endOf(node)}
            </p>
          ),
        heading: ({ node, children }) => {
          const Heading = node.attrs.level === 3 ? 'h3' : 'h2';
          return (
            <Heading {...extras?.attributesOf(node)}>
              {inlineRuns(node, children)}
              {extras?.endOf(node)}
            </Heading>
          );
        },
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
      markMapping: { link: ({ children }) => children, ...extras?.marks },
    },
  });
  return <div className={className ? `${styles.article} ${className}` : styles.article}>{content}</div>;
}
