'use client';

import { IconMessageCircle } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { COMMENTS_ANCHOR } from '@/lib/story/talk-anchors';
import classes from './comments-jump.module.css';

/** The way from the head of the page to the comments, where they stand far below. */
export function CommentsJump({ count }: { count: number }) {
  const t = useTranslations('talk');
  return (
    <a
      className={classes.jump}
      href={`#${COMMENTS_ANCHOR}`}
      onClick={(event) => {
        event.preventDefault();
        // Set anew, so that it leads there also the second time.
        history.replaceState(null, '', location.pathname + location.search);
        location.hash = COMMENTS_ANCHOR;
      }}
    >
      <IconMessageCircle size={15} stroke={1.8} aria-hidden />
      {t('jump', { count })}
    </a>
  );
}
