import { getTranslations } from 'next-intl/server';
import { formatDateTime } from '@/lib/format/date';
import type { StoryPage } from '@/lib/story/story-page';

/**
 * The report's first wording from what is known: what was published, where and when, with which proof. In
 * Indonesian, whatever the reader's language: it goes to the Kasubag and into the office's records.
 */
export async function reportDraft(page: StoryPage, publicUrl: string): Promise<string> {
  const t = await getTranslations({ locale: 'id', namespace: 'story.report.draft' });
  const sop = await getTranslations({ locale: 'id', namespace: 'sop' });
  const lines = page.channels
    .flatMap(({ channel, appearance }) => (appearance ? [{ channel, appearance }] : []))
    .map(({ channel, appearance }, index) =>
      t(appearance.proof ? 'lineWithProof' : 'line', {
        number: index + 1,
        channel: sop(`channel.${channel}`),
        url: new URL(appearance.url, publicUrl).href,
        at: formatDateTime(appearance.at, 'id'),
      }),
    );
  const sources = [...new Set(page.materials.map(({ handedInBy }) => handedInBy.name))].join(', ');
  const approved = page.evaluations.filter(
    ({ approved, contentVersion }) => approved && contentVersion === page.content.contentVersion,
  );
  return [
    t('opening', {
      kind: sop(`kind.${page.head.kind}`).toLowerCase(),
      title: page.head.title,
      number: page.head.number,
      sector: sop(`sector.${page.head.sector}`),
    }),
    lines.join('\n'),
    t('closing', {
      sources,
      evaluators: approved.map(({ by }) => by.name).join(', ') || '-',
      returns: page.head.pass - 1,
    }),
  ].join('\n\n');
}
