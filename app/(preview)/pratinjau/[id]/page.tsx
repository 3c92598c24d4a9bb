import type { Metadata } from 'next';
import { siteAddress, sitePublisher } from '@/app/(public)/publisher';
import { ArticleView } from '@/components/news/article-view';
import { SiteFrame } from '@/components/news/site-frame';
import { RichText } from '@/components/rich-text/rich-text';
import { articlePath } from '@/lib/public/address-words';
import { openPreview } from './open-preview';

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await openPreview((await params).id)).title };
}

/** A story as its readers will have it: the public article's own parts around the content as saved last. */
export default async function PreviewPage({ params }: Props) {
  const [article, publisher] = await Promise.all([openPreview((await params).id), sitePublisher()]);
  return (
    <SiteFrame publisher={publisher} at={article.sector}>
      <ArticleView article={article} publisher={publisher} url={siteAddress() + articlePath(article.slug)}>
        <RichText document={article.body} />
      </ArticleView>
    </SiteFrame>
  );
}
