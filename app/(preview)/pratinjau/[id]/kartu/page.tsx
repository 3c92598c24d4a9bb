import type { Metadata } from 'next';
import { siteAddress, sitePublisher } from '@/app/(public)/publisher';
import { SharedLinks } from '@/components/news/shared-links';
import { shareCard } from '@/lib/public/share-card';
import { WORDS } from '@/messages/public-words';
import { openPreview } from '../open-preview';

export const metadata: Metadata = { title: WORDS.preview.card };

/** How a link to the article will look where it is shared. */
export default async function SharePreviewPage({ params }: { params: Promise<{ id: string }> }) {
  const [article, publisher] = await Promise.all([openPreview((await params).id), sitePublisher()]);
  const card = shareCard(publisher, {
    title: article.title,
    description: article.summary,
    coverFileId: article.cover?.fileId,
    coverAlt: article.cover?.alt,
  });
  return <SharedLinks card={card} domain={new URL(siteAddress()).host} />;
}
