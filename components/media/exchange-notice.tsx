'use client';

import { Alert } from '@mantine/core';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useRefusalText } from '@/components/story/refusal-text';
import type { ExchangeReport } from '@/lib/media/exchange-report';
import classes from './media-sheet.module.css';

/** What became of the texts that showed a picture which another has replaced. */
export function ExchangeNotice({ report, onClose }: { report: ExchangeReport; onClose: () => void }) {
  const t = useTranslations('media.report');
  const common = useTranslations('common');
  const refusalText = useRefusalText();
  const { changed, kept } = report;
  const nothing = changed.length + kept.length === 0;
  return (
    <Alert
      role="status"
      mb="md"
      title={nothing ? undefined : t('title')}
      withCloseButton
      closeButtonLabel={common('close')}
      onClose={onClose}
    >
      {nothing ? t('none') : null}
      {changed.length > 0 ? (
        <StoryList title={t('changed', { count: changed.length })} stories={changed} />
      ) : null}
      {kept.length > 0 ? (
        <StoryList
          title={t('kept', { count: kept.length })}
          stories={kept}
          why={(story) => refusalText(story.reasons[0] ?? { code: 'invalid' })}
        />
      ) : null}
    </Alert>
  );
}

function StoryList<Story extends { id: string; number: number; title: string }>(props: {
  title: string;
  stories: readonly Story[];
  why?: (story: Story) => string;
}) {
  return (
    <>
      <p className={classes.reportTitle}>{props.title}</p>
      <ul className={classes.report}>
        {props.stories.map((story) => (
          <li key={story.id}>
            <Link href={`/naskah/${story.id}`}>
              #{story.number} {story.title}
            </Link>
            {props.why ? <span>{props.why(story)}</span> : null}
          </li>
        ))}
      </ul>
    </>
  );
}
