'use client';

import { Button, Skeleton, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconGitMerge, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ErrorNotice } from '@/components/ui/error-notice';
import { formatShortDate } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { JoinableStory } from '@/lib/story/joinable-story';
import dialog from './dialog.module.css';
import classes from './join-dialog.module.css';
import { useRefusalText } from './refusal-text';
import { Sheet } from './sheet';
import { useStageName } from './stage-names';
import { useSeenVersion, useStory } from './story-context';
import { useStoryAction } from './use-story-action';

/** Chooses the story that this one's materials go over to (SOP 6.2). */
export function JoinDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('story.join');
  const common = useTranslations('common');
  const router = useRouter();
  const { storyId, actions } = useStory();
  const seenVersion = useSeenVersion();
  const state = useStoryAction();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<JoinableStory | null>(null);
  const join = (target: JoinableStory) =>
    state.run(() => actions.joinStories({ storyId, version: seenVersion(), intoStoryId: target.id }), {
      say: t('done', { number: target.number }),
      after: () => router.push(`/naskah/${target.id}`),
    });
  return (
    <Sheet opened onClose={onClose} title={t('title')} size="lg">
      <div className={dialog.form}>
        <p className={dialog.consequence}>{t('text')}</p>
        <TextInput
          data-autofocus
          label={t('search')}
          leftSection={<IconSearch size={16} stroke={1.7} aria-hidden />}
          value={search}
          maxLength={100}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <JoinableList search={search} chosen={chosen} onChoose={setChosen} />
        {state.faults.length > 0 ? <ErrorNotice messages={state.faults} /> : null}
        <div className={dialog.buttons}>
          <Button variant="default" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button
            disabled={!chosen}
            loading={state.running}
            leftSection={<IconGitMerge size={17} stroke={1.8} aria-hidden />}
            onClick={() => chosen && join(chosen)}
          >
            {chosen ? t('confirmInto', { number: chosen.number }) : t('confirm')}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}

function JoinableList(props: {
  search: string;
  chosen: JoinableStory | null;
  onChoose: (story: JoinableStory) => void;
}) {
  const t = useTranslations('story.join');
  const sop = useTranslations('sop');
  const locale = useLocale() as Locale;
  const stageName = useStageName();
  const refusalText = useRefusalText();
  const common = useTranslations('common');
  const { storyId, actions } = useStory();
  const [search] = useDebouncedValue(props.search, 250);
  const found = useQuery({
    queryKey: ['joinable', storyId, search],
    queryFn: () => actions.findJoinable({ storyId, search }),
  });
  if (found.isError || (found.data && !found.data.ok)) {
    const reasons = found.data?.ok === false ? found.data.reasons.map(refusalText) : [common('unknownError')];
    return <ErrorNotice messages={reasons} onRetry={() => void found.refetch()} />;
  }
  if (!found.data) return <Skeleton height={120} />;
  if (found.data.stories.length === 0) return <p className={classes.none}>{t('none')}</p>;
  return (
    <fieldset className={classes.list}>
      <legend className={classes.legend}>{t('title')}</legend>
      {found.data.stories.map((story) => (
        <label key={story.id} className={classes.item}>
          <input
            type="radio"
            name="naskah-tujuan"
            checked={props.chosen?.id === story.id}
            onChange={() => props.onChoose(story)}
          />
          <span className={classes.words}>
            <strong>
              #{story.number} {story.title}
            </strong>
            <span>
              {stageName(story.stage)} · {sop(`sector.${story.sector}`)} ·{' '}
              {t('materials', { count: story.materials })} · {formatShortDate(story.createdAt, locale)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
