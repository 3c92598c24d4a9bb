'use client';

import { IconFileDescription } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import type { Locale } from '@/lib/format/locale';
import type { StoryRevisionEntry } from '@/lib/story/story-page';
import { momentWords } from './moment-words';
import { RevisionDialog } from './revision-dialog';
import classes from './revisions-panel.module.css';

/** A saved version with what was decided on it. */
export interface MarkedRevision extends StoryRevisionEntry {
  marks: string[];
}

/** Saved versions of the content, latest first; each opens for reading. */
export function RevisionsPanel({ revisions, asOf }: { revisions: MarkedRevision[]; asOf: Date }) {
  const t = useTranslations('story.revisions');
  const locale = useLocale() as Locale;
  const [open, setOpen] = useState<StoryRevisionEntry | null>(null);
  if (revisions.length === 0) {
    return (
      <EmptyState
        icon={<IconFileDescription size={20} stroke={1.6} aria-hidden />}
        level={3}
        title={t('none')}
      >
        {t('noneText')}
      </EmptyState>
    );
  }
  return (
    <>
      <ul className={classes.list}>
        {revisions.map((revision) => (
          <li key={revision.contentVersion}>
            <button type="button" className={classes.revision} onClick={() => setOpen(revision)}>
              <span className={classes.version}>
                {t('version', { version: revision.contentVersion })}
                {revision.marks.map((mark) => (
                  <span key={mark} className={classes.mark}>
                    {mark}
                  </span>
                ))}
              </span>
              <span className={classes.title}>{revision.title}</span>
              <span className={classes.who}>
                {revision.writer.name} · {momentWords(revision.savedAt, asOf, locale)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {open ? <RevisionDialog revision={open} onClose={() => setOpen(null)} /> : null}
    </>
  );
}
