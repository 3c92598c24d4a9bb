import { VisuallyHidden } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { TextPiece } from '@/lib/story/content-changes';

/** A text with what went struck out and what came underlined, each also said to who listens. */
export function ChangedText({ pieces }: { pieces: readonly TextPiece[] }) {
  return pieces.map(({ kind, text }, index) => {
    // biome-ignore-start lint/suspicious/noArrayIndexKey: a piece has no name but its place
    if (kind === 'added') return <Inserted key={index}>{text}</Inserted>;
    if (kind === 'removed') return <Deleted key={index}>{text}</Deleted>;
    return <span key={index}>{text}</span>;
    // biome-ignore-end lint/suspicious/noArrayIndexKey: a piece has no name but its place
  });
}

export function Inserted({ children, className }: { children: ReactNode; className?: string | undefined }) {
  const t = useTranslations('story.changes');
  return (
    <ins className={className}>
      <Said>{t('inserted')}</Said>
      {children}
      <Said>{t('insertedEnd')}</Said>
    </ins>
  );
}

export function Deleted({ children, className }: { children: ReactNode; className?: string | undefined }) {
  const t = useTranslations('story.changes');
  return (
    <del className={className}>
      <Said>{t('deleted')}</Said>
      {children}
      <Said>{t('deletedEnd')}</Said>
    </del>
  );
}

function Said({ children }: { children: string }) {
  return <VisuallyHidden component="span"> {children} </VisuallyHidden>;
}
