import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ArticleView } from '@/components/news/article-view';
import { JsonLd } from '@/components/news/json-ld';
import { RelatedStories } from '@/components/news/related-stories';
import { SiteFrame } from '@/components/news/site-frame';
import { RichText } from '@/components/rich-text/rich-text';
import { database } from '@/db/client';
import { articleBySlug, relatedArticles } from '@/db/queries/articles';
import { articlePath } from '@/lib/public/address-words';
import { articleJsonLd } from '@/lib/public/json-ld';
import { SECTOR_NAMES } from '@/messages/public-words';
import { pageMetadata } from '../../page-metadata';
import { siteAddress, sitePublisher } from '../../publisher';

// Made at the first request, then served from the cache until a publication clears its address. That also
// holds for "not found": an address asked for too early stays unknown until it is cleared.
export const revalidate = false;
export const dynamicParams = true;

/** None while building: that needs no database. */
export function generateStaticParams() {
  return [];
}

interface ArticleProps {
  params: Promise<{ slug: string }>;
}

const publishedArticle = cache((slug: string) => articleBySlug(database(), slug));

export async function generateMetadata({ params }: ArticleProps): Promise<Metadata> {
  const article = await publishedArticle((await params).slug);
  if (!article) return {};
  const publisher = await sitePublisher();
  const base = pageMetadata(publisher, {
    title: article.title,
    description: article.summary,
    path: articlePath(article.slug),
    coverFileId: article.cover?.fileId,
    coverAlt: article.cover?.alt,
  });
  return {
    ...base,
    openGraph: {
      ...base.openGraph,
      type: 'article',
      publishedTime: article.publishedAt.toISOString(),
      modifiedTime: article.updatedAt.toISOString(),
      section: SECTOR_NAMES[article.sector],
      tags: article.tags,
    },
  };
}

export default async function ArticlePage({ params }: ArticleProps) {
  const article = await publishedArticle((await params).slug);
  if (!article) notFound();
  const [publisher, related] = await Promise.all([sitePublisher(), relatedArticles(database(), article, 4)]);
  const site = siteAddress();
  return (
    <SiteFrame publisher={publisher} at={article.sector}>
      <ArticleView article={article} publisher={publisher} url={site + articlePath(article.slug)}>
        <RichText document={article.body} />
      </ArticleView>
      <RelatedStories sector={article.sector} articles={related} />
      <JsonLd value={articleJsonLd(site, publisher, article, SECTOR_NAMES[article.sector])} />
    </SiteFrame>
  );
}
