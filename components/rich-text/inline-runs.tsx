import type { Node } from '@tiptap/pm/model';
import { Children, Fragment, type ReactNode } from 'react';
import { isExternalHref, safeHref } from '@/lib/richtext/safe-link';

function hrefOf(node: Node): string | null {
  return safeHref(node.marks.find((mark) => mark.type.name === 'link')?.attrs.href);
}

/**
 * The inline content of a block, neighbours under one link joined into one `<a>`, so that a word in bold
 * does not make three links of one.
 * @param children one rendered child for each child of `block`, in order
 */
export function inlineRuns(block: Node, children: ReactNode): ReactNode {
  const rendered = Children.toArray(children);
  const runs: { href: string | null; content: ReactNode[] }[] = [];
  block.forEach((child, _offset, index) => {
    const href = hrefOf(child);
    const last = runs.at(-1);
    if (last && last.href === href) last.content.push(rendered[index]);
    else runs.push({ href, content: [rendered[index]] });
  });
  return runs.map(({ href, content }, index) =>
    href ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a rendered document does not change
      <a key={index} href={href} rel={isExternalHref(href) ? 'noopener' : undefined}>
        {content}
      </a>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a rendered document does not change
      <Fragment key={index}>{content}</Fragment>
    ),
  );
}
