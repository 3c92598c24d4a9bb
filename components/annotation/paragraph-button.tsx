'use client';

import { IconMessagePlus } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { TextPart } from '@/lib/annotations/text-anchor';
import classes from './annotated-text.module.css';
import { anchorOfParagraph } from './dom-place';
import { useThreads } from './threads-context';

/** Comments on a whole paragraph, title or summary: the way by the keyboard, where words of a read text cannot be selected. */
export function ParagraphButton({ part }: { part: TextPart }) {
  const t = useTranslations('thread');
  const { begin } = useThreads();
  return (
    <button
      type="button"
      data-tool=""
      className={classes.paragraph}
      aria-label={t(`whole.${part}`)}
      title={t(`whole.${part}`)}
      onClick={(event) => {
        const from = event.currentTarget;
        const anchor = anchorOfParagraph(from);
        if (anchor) begin({ anchor, suggests: false, from });
      }}
    >
      <IconMessagePlus size={16} stroke={1.8} aria-hidden />
    </button>
  );
}
