import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { StoryRef } from '@/lib/metrics/behind';
import classes from './behind-page.module.css';

/** The story of a row: its title opens it; number, sector and what else tells it apart stand beneath. */
export function BehindStory({ story, children }: { story: StoryRef; children?: ReactNode }) {
  const sectorName = useTranslations('sop.sector');
  return (
    <th scope="row">
      <Link className={classes.story} href={`/naskah/${story.storyId}`} prefetch={false}>
        {story.title}
      </Link>
      <div className={classes.facts}>
        <span>#{story.number}</span>
        <span>{sectorName(story.sector)}</span>
        {children}
      </div>
    </th>
  );
}
