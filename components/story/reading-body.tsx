'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { RichText } from '@/components/rich-text/rich-text';
import type { RichNode } from '@/lib/richtext/document';
import type { ReadingPart } from '@/lib/story/reading-diff';
import { ChangedText, Deleted, Inserted } from './changed-text';
import classes from './compare-versions.module.css';

/** A text with its insertions and deletions, block by block. */
export function ReadingBody({ parts }: { parts: ReadingPart[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a part has no name but its place
  return parts.map((part, place) => <Part key={place} part={part} />);
}

function Part({ part }: { part: ReadingPart }): ReactNode {
  switch (part.kind) {
    case 'same':
      return <Blocks blocks={part.blocks} />;
    case 'folded':
      return <Folded blocks={part.blocks} />;
    case 'added':
      return (
        <Inserted className={classes.block}>
          <Blocks blocks={[part.block]} />
        </Inserted>
      );
    case 'removed':
      return (
        <Deleted className={classes.block}>
          <Blocks blocks={[part.block]} />
        </Deleted>
      );
    case 'changed':
      return <Rewritten {...part} />;
  }
}

function Blocks({ blocks }: { blocks: RichNode[] }) {
  return <RichText document={{ type: 'doc', content: blocks }} className={classes.reading} />;
}

/** Opens in its place, and stays open: who reads on does not lose the line. */
function Folded({ blocks }: { blocks: RichNode[] }) {
  const t = useTranslations('story.changes');
  const [open, setOpen] = useState(false);
  if (open) return <Blocks blocks={blocks} />;
  return (
    <button type="button" className={classes.folded} onClick={() => setOpen(true)}>
      {t('folded', { count: blocks.length })}
    </button>
  );
}

type RewrittenProps = Extract<ReadingPart, { kind: 'changed' }>;

function Rewritten({ after, pieces, formOnly }: RewrittenProps) {
  const t = useTranslations('story.changes');
  const picture = after.type === 'image';
  if (formOnly) {
    return (
      <div className={classes.form}>
        <p className={classes.note}>{t('blockForm')}</p>
        <Blocks blocks={[after]} />
      </div>
    );
  }
  const words = <ChangedText pieces={pieces} />;
  if (after.type === 'heading') return <h3 className={classes.heading}>{words}</h3>;
  return (
    <>
      {picture ? <Blocks blocks={[after]} /> : null}
      {picture ? <p className={classes.note}>{t('caption')}</p> : null}
      <p className={classes.paragraph}>{words}</p>
    </>
  );
}
