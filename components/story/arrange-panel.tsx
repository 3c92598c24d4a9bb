'use client';

import { Button } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconCheck } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ArrangeActions, StoryArranging } from '@/lib/story/arrange';
import type { RelatedStory } from '@/lib/story/related-story';
import { ArrangeFacts } from './arrange-facts';
import { ArrangeForm } from './arrange-form';
import classes from './arrange-panel.module.css';
import { RelatedList } from './related-list';

/** How the story is arranged, and what else is about the same. Changed in place by who may. */
export function ArrangePanel(props: {
  arranging: StoryArranging;
  actions: ArrangeActions;
  editable: boolean;
  related: RelatedStory[];
  relatedOpen: boolean;
}) {
  const t = useTranslations('story.arrange');
  const [open, setOpen] = useState(false);
  const editing = open && props.editable;
  const Icon = editing ? IconCheck : IconAdjustmentsHorizontal;
  return (
    <section className={classes.panel} aria-labelledby="naskah-ini">
      <div className={classes.head}>
        <h2 id="naskah-ini" className={classes.title}>
          {t('title')}
        </h2>
        {props.editable ? (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-expanded={editing}
            leftSection={<Icon size={15} stroke={1.8} aria-hidden />}
            onClick={() => setOpen(!open)}
          >
            {t(editing ? 'done' : 'change')}
          </Button>
        ) : null}
      </div>
      {editing ? (
        <ArrangeForm arranging={props.arranging} actions={props.actions} />
      ) : (
        <ArrangeFacts arrangement={props.arranging} />
      )}
      {props.related.length > 0 ? <RelatedList stories={props.related} open={props.relatedOpen} /> : null}
    </section>
  );
}
