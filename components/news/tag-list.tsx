import { searchPath } from '@/lib/public/address-words';
import { WORDS } from '@/messages/public-words';
import classes from './tag-list.module.css';

/** Topics of an article; each leads to a search for it. */
export function TagList({ tags }: { tags: string[] }) {
  if (tags.length === 0) return null;
  return (
    <section className={classes.tags} aria-labelledby="topik">
      <h2 id="topik">{WORDS.article.tags}</h2>
      <ul>
        {tags.map((tag) => (
          <li key={tag}>
            <a href={searchPath(`"${tag}"`)}>{tag}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
