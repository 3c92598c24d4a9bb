'use client';

import { Button } from '@mantine/core';
import { IconArrowsSplit2, IconDeviceFloppy } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Sheet } from '@/components/story/sheet';
import { sameJson } from '@/lib/editor/same-json';
import { formatShortDate, formatTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { SopDefinition } from '@/lib/sop/definition';
import { mergeDrafts } from '@/lib/sop/merge-drafts';
import { Comparison } from './comparison';
import type { KeepState } from './draft-keeper';
import classes from './draft-notices.module.css';
import type { SopDraft } from './use-sop-draft';

interface Shown {
  before: SopDefinition;
  after: SopDefinition;
  names: [string, string];
}

/** Tells of another person's save, and of texts that lie on this device; gives each back for the choosing. */
export function DraftNotices({ draft }: { draft: SopDraft }) {
  const t = useTranslations('sopEditor');
  const locale = useLocale() as Locale;
  const [compared, setCompared] = useState<Shown | null>(null);
  const { keep, text } = draft;
  const { definition, note } = text;
  const aside = draft.setAside.filter((copy) => !sameJson({ definition, note }, pick(copy)));
  return (
    <>
      {keep.phase === 'conflict' ? (
        <ConflictNotice draft={draft} conflict={keep} compare={setCompared} />
      ) : null}
      {aside.map((copy) => {
        const at = new Date(copy.at);
        const when = { date: formatShortDate(at, locale), time: formatTime(at, locale) };
        return (
          <section key={copy.at} className={classes.notice} aria-label={t('aside.label')}>
            <IconDeviceFloppy size={20} stroke={1.6} aria-hidden />
            <p>{t('aside.text', when)}</p>
            <div className={classes.acts}>
              <Button
                size="xs"
                onClick={() => {
                  draft.put(pick(copy), '');
                  draft.forget(copy.at);
                }}
              >
                {t('aside.restore')}
              </Button>
              <Button
                size="xs"
                variant="default"
                onClick={() =>
                  setCompared({
                    before: definition,
                    after: copy.definition,
                    names: [t('aside.here'), t('aside.there')],
                  })
                }
              >
                {t('compare')}
              </Button>
              <Button size="xs" variant="subtle" color="gray" onClick={() => draft.forget(copy.at)}>
                {t('aside.forget')}
              </Button>
            </div>
          </section>
        );
      })}
      <Sheet opened={compared !== null} onClose={() => setCompared(null)} title={t('compare')} size="xl">
        {compared ? <Comparison {...compared} /> : null}
      </Sheet>
    </>
  );
}

const pick = ({ note, definition }: { note: string; definition: SopDefinition }) => ({ note, definition });

function ConflictNotice(props: {
  draft: SopDraft;
  conflict: Extract<KeepState, { phase: 'conflict' }>;
  compare: (shown: Shown) => void;
}) {
  const t = useTranslations('sopEditor.conflict');
  const editor = useTranslations('sopEditor');
  const locale = useLocale() as Locale;
  const { draft } = props;
  const { theirs, base } = props.conflict;
  const merged = mergeDrafts(base, draft.text, pick(theirs));
  const name = theirs.changedBy ?? t('somebody');

  const take = (text: { note: string; definition: SopDefinition }) => {
    draft.show(text);
    draft.keeper.adopt(theirs);
  };
  return (
    <section className={classes.notice} data-trouble aria-label={t('label')} role="alert">
      <IconArrowsSplit2 size={20} stroke={1.6} aria-hidden />
      <p>{t('text', { name, time: formatTime(theirs.changedAt, locale) })}</p>
      <div className={classes.acts}>
        {merged ? (
          <Button size="xs" onClick={() => take(merged)}>
            {t('merge')}
          </Button>
        ) : null}
        <Button
          size="xs"
          variant="default"
          onClick={() =>
            props.compare({
              before: theirs.definition,
              after: draft.text.definition,
              names: [name, t('mine')],
            })
          }
        >
          {editor('compare')}
        </Button>
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            draft.putAside(draft.text);
            take(pick(theirs));
          }}
        >
          {t('takeTheirs')}
        </Button>
        <Button size="xs" variant="subtle" color="red" onClick={() => take(draft.text)}>
          {t('keepMine')}
        </Button>
      </div>
    </section>
  );
}
