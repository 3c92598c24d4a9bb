'use client';

import { Button } from '@mantine/core';
import { IconArrowsDiff } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { StoryVersion } from '@/lib/story/versions';
import { CompareVersions } from './compare-versions';

/** Opens what changed since a version as a reader would see it, in the whole of the text. */
export function CompareButton(props: { versions: StoryVersion[]; since: number; asOf: Date }) {
  const t = useTranslations('story.changes');
  const [open, setOpen] = useState(false);
  const present = props.versions[0]?.contentVersion;
  if (present === undefined || present === props.since) return null;
  return (
    <>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconArrowsDiff size={16} stroke={1.7} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('inText')}
      </Button>
      {open ? (
        <CompareVersions
          versions={props.versions}
          first={{ before: props.since, after: present }}
          asOf={props.asOf}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
