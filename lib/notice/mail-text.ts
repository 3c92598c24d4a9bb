import { formatDayDate, formatTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { NoticeItem } from './notice-item';
import { noticePath } from './notice-path';
import { type NoticeWords, noticeSentence } from './notice-sentence';

/** Characters of a subject, a reason or a comment that a mail quotes; the story's page has the rest. */
const MAX_SUBJECT = 150;
const MAX_QUOTE = 400;

export interface MailWords {
  t: NoticeWords;
  stageName: (key: string) => string;
  locale: Locale;
  /** The desk's address, without a slash at its end. */
  publicUrl: string;
  office: string;
}

/** One mail for all of a person's due notices, by story, in plain text. */
export function mailOf(
  name: string,
  items: readonly NoticeItem[],
  words: MailWords,
): { subject: string; text: string } {
  const { t, publicUrl } = words;
  const stories = [...Map.groupBy(items, ({ story }) => story.id).values()];
  const parts = stories.map((own) => storyPart(own, words));
  return {
    subject: subjectOf(items, stories.length, words),
    text: [
      t('mail.greeting', { name }),
      t('mail.lead', { count: items.length }),
      ...parts,
      `-- \n${words.office}\n${t('mail.choices', { address: `${publicUrl}/akun#pemberitahuan` })}`,
    ].join('\n\n'),
  };
}

function subjectOf(items: readonly NoticeItem[], stories: number, { t, stageName }: MailWords): string {
  const [first] = items;
  if (!first || items.length > 1) return t('mail.subjectMany', { count: items.length, stories });
  const { sentence } = noticeSentence(first, t, stageName);
  return t('mail.subjectOne', { sentence: cut(sentence, MAX_SUBJECT), number: first.story.number });
}

function storyPart(items: readonly NoticeItem[], { t, stageName, locale, publicUrl }: MailWords): string {
  const [first] = items;
  if (!first) return '';
  const { id, number, title } = first.story;
  const lines = items.map((item) => {
    const { sentence, quote } = noticeSentence(item, t, stageName);
    const said = quote ? `\n    “${cut(quote, MAX_QUOTE)}”` : '';
    const path = noticePath(item);
    const there = path.includes('#') ? `\n    ${publicUrl}${path}` : '';
    return `  - ${sentence} (${momentOf(new Date(item.at), locale)})${said}${there}`;
  });
  return [`#${number} ${cut(title, MAX_SUBJECT)}`, ...lines, `  ${publicUrl}/naskah/${id}`].join('\n');
}

function momentOf(at: Date, locale: Locale): string {
  return `${formatDayDate(at, locale)} ${formatTime(at, locale)}`;
}

/** On one line, and no longer than that. */
function cut(text: string, max: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= max ? line : `${line.slice(0, max - 1).trimEnd()}…`;
}
