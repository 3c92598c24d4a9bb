import { IconFileText, IconInbox, IconPencil, IconPhoto } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { countWords } from '@/lib/editor/text-measure';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import { pictureFileIds, plainText } from '@/lib/richtext/document';
import type { StoryPage } from '@/lib/story/story-page';
import classes from './story-facts-line.module.css';

/** What an evaluator asks first: how long, how many pictures, who wrote it, out of what. */
export function StoryFactsLine({ page }: { page: StoryPage }) {
  const t = useTranslations('story.facts');
  const locale = useLocale() as Locale;
  const { content, materials, writers } = page;
  const words = countWords(plainText(content.body));
  const pictures = pictureFileIds(content.body).length + (content.coverFileId ? 1 : 0);
  const sources = [...new Set(materials.map(({ handedInBy }) => handedInBy.name))];
  const facts = [
    { icon: IconFileText, text: t('words', { count: formatNumber(words, locale) }) },
    { icon: IconPhoto, text: t('pictures', { count: pictures }) },
    { icon: IconPencil, text: t('writers', { names: writers.map(({ name }) => name).join(', ') }) },
    {
      icon: IconInbox,
      text: t('materials', { count: materials.length, names: sources.join(', ') }),
    },
  ];
  return (
    <ul className={classes.facts}>
      {facts.map(({ icon: Icon, text }) => (
        <li key={text}>
          <Icon size={16} stroke={1.7} aria-hidden />
          {text}
        </li>
      ))}
    </ul>
  );
}
