import type { SearchRequest } from '@/lib/public/search-query';
import { WORDS } from '@/messages/public-words';
import classes from './search-note.module.css';

/** What there is to say about the query itself: nothing typed, too short, cut. */
export function SearchNote({ request }: { request: SearchRequest }) {
  const words = WORDS.search;
  if (request.state === 'ready') return request.cut ? <p className={classes.note}>{words.cutText}</p> : null;
  return (
    <div className={classes.note}>
      <p>{request.state === 'short' ? words.shortText : words.emptyText}</p>
      <p>{words.hint}</p>
    </div>
  );
}
