import { EmptyNote } from '@/components/news/empty-note';
import { WORDS } from '@/messages/public-words';

/** For a story that is unknown or out of the person's reach. */
export default function PreviewNotFound() {
  return (
    <main>
      <EmptyNote heading="h1" title={WORDS.notFound.title} text={WORDS.preview.notFound} />
    </main>
  );
}
