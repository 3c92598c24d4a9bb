'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ComparedField, MergeChoices, Side } from '@/lib/editor/conflict';
import { wordDiff } from '@/lib/editor/word-diff';
import { mediaPath } from '@/lib/public/media-address';
import type { StoryFields } from '@/lib/story/story-content';
import { ComparePair } from './compare-pair';
import { DiffText } from './diff-text';

interface CompareFieldsProps {
  fields: readonly ComparedField[];
  theirs: StoryFields;
  mine: StoryFields;
  names: Record<Side, string>;
  choices: MergeChoices['fields'];
  onChoose: (field: ComparedField, side: Side) => void;
}

/** The fields in which two contents differ, each with its choice. */
export function CompareFields({ fields, theirs, mine, names, choices, onChoose }: CompareFieldsProps) {
  const t = useTranslations('editor');
  const sop = useTranslations('sop');

  function text(field: ComparedField, from: StoryFields): string {
    switch (field) {
      case 'sector':
        return sop(`sector.${from.sector}`);
      case 'kind':
        return sop(`kind.${from.kind}`);
      case 'tags':
        return from.tags.join(', ');
      case 'slug':
        return `/berita/${from.slug}`;
      case 'cover':
        return [from.coverAlt, from.coverCaption].filter(Boolean).join('\n');
      default:
        return from[field];
    }
  }

  function shown(field: ComparedField, side: Side): ReactNode {
    const from = side === 'theirs' ? theirs : mine;
    const parts = wordDiff(text(field, theirs), text(field, mine));
    return (
      <>
        {field === 'cover' && from.coverFileId && (
          // biome-ignore lint/performance/noImgElement: /media makes the widths
          <img src={mediaPath(from.coverFileId, 320)} alt="" width={160} />
        )}
        <DiffText parts={parts} side={side} />
      </>
    );
  }

  return fields.map((field) => (
    <ComparePair
      key={field}
      title={t(field === 'slug' ? 'address' : field)}
      theirs={shown(field, 'theirs')}
      mine={shown(field, 'mine')}
      names={names}
      choice={choices[field] ?? 'mine'}
      onChoose={(side) => side !== 'both' && onChoose(field, side)}
    />
  ));
}
