'use client';

import { IconFocusCentered } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { MentionText } from '@/components/comment/mention-text';
import { ChangedText, Deleted } from '@/components/story/changed-text';
import { momentWords } from '@/components/story/moment-words';
import { excerpt, type TextThread } from '@/lib/annotations/thread';
import type { WordsStanding } from '@/lib/annotations/words-standing';
import { wordDiff } from '@/lib/editor/word-diff';
import type { Locale } from '@/lib/format/locale';
import type { PersonName } from '@/lib/story/story-page';
import classes from './thread-card.module.css';
import { useThreads } from './threads-context';
import { goToWords } from './threads-place';

/** What a thread says: who opened it on which words, what is suggested, the answers, what became of it. */
export function ThreadWords({ thread, open }: { thread: TextThread; open: boolean }) {
  const t = useTranslations('thread');
  const locale = useLocale() as Locale;
  const { asOf, meId, rights, standingOf } = useThreads();
  const nameOf = useName();
  const { number, opened, replacement, entries } = thread;
  const at = (date: Date) => momentWords(date, asOf, locale);
  const standing = open && rights.readsText ? standingOf(thread.id) : null;
  return (
    <>
      <header className={classes.head}>
        <span className={classes.number} aria-hidden>
          {number}
        </span>
        <span className={classes.name}>{nameOf(opened.by)}</span>
        <time className={classes.time} dateTime={opened.at.toISOString()}>
          {at(opened.at)}
        </time>
      </header>
      {thread.anchor.part === 'body' ? null : (
        <p className={classes.label}>{t(`part.${thread.anchor.part}`)}</p>
      )}
      <Quote
        thread={thread}
        still={standing !== null && standing !== 'gone' && !isTakenOut(thread, standing)}
      />
      {standing === null || standing === 'here' ? null : (
        <p className={classes.gone}>
          <strong>{t(`${standing}.title`)}.</strong>{' '}
          {t(`${standing}.${replacement === null ? 'text' : 'suggestion'}`)}
        </p>
      )}
      {replacement === null ? null : <Suggestion quote={thread.anchor.quote} replacement={replacement} />}
      {entries.length > 0 ? (
        <ol className={classes.entries}>
          {entries.map(({ id, text, writer, writtenAt, mentions }, index) => (
            <li key={id}>
              {index === 0 && writer.id === opened.by.id ? null : (
                <p className={classes.who}>
                  <span className={classes.name}>{nameOf(writer)}</span>{' '}
                  <time className={classes.time} dateTime={writtenAt.toISOString()}>
                    {at(writtenAt)}
                  </time>
                </p>
              )}
              <p className={classes.text}>
                <MentionText text={text} mentions={mentions} meId={meId} />
              </p>
            </li>
          ))}
        </ol>
      ) : null}
      <Outcome thread={thread} />
    </>
  );
}

/** Nothing stands in the place of words that were taken out. */
function isTakenOut({ replacement }: TextThread, standing: WordsStanding): boolean {
  return standing === 'written' && replacement === '';
}

function useName(): (person: PersonName) => string {
  const t = useTranslations('thread');
  const { meId } = useThreads();
  return ({ id, name }) => (id === meId ? t('you') : name);
}

/** The words it is about; while they are in the text, the way to them. */
function Quote({ thread, still }: { thread: TextThread; still: boolean }) {
  const t = useTranslations('thread');
  const { hands, closeSheet } = useThreads();
  const { quote } = thread.anchor;
  const words = <span className={classes.quote}>{excerpt(quote, 240)}</span>;
  if (!still) return <p className={classes.quoted}>{words}</p>;
  return (
    <button
      type="button"
      className={classes.jump}
      title={t('jump', { quote: excerpt(quote, 60) })}
      onClick={() => {
        closeSheet();
        // The sheet gives the focus back as it closes; the words take it after.
        setTimeout(() => (hands ? hands.goTo(thread) : goToWords(thread.id)), 60);
      }}
    >
      {words}
      <IconFocusCentered size={15} stroke={1.8} aria-hidden />
    </button>
  );
}

const PIECES = { same: 'same', theirs: 'removed', mine: 'added' } as const;

function Suggestion({ quote, replacement }: { quote: string; replacement: string }) {
  const t = useTranslations('thread');
  return (
    <div className={classes.suggestion}>
      <p className={classes.label}>{t(replacement === '' ? 'takeOut' : 'change')}</p>
      <p className={classes.change}>
        {replacement === '' ? (
          <Deleted>{quote}</Deleted>
        ) : (
          <ChangedText
            pieces={wordDiff(quote, replacement).map(({ kind, text }) => ({ kind: PIECES[kind], text }))}
          />
        )}
      </p>
    </div>
  );
}

function Outcome({ thread }: { thread: TextThread }) {
  const t = useTranslations('thread.by');
  const locale = useLocale() as Locale;
  const { asOf } = useThreads();
  const nameOf = useName();
  for (const kind of ['accepted', 'rejected', 'resolved'] as const) {
    const mark = thread[kind];
    if (!mark) continue;
    const at = momentWords(mark.at, asOf, locale);
    return <p className={classes.outcome}>{t(kind, { name: nameOf(mark.by), at })}</p>;
  }
  return null;
}
