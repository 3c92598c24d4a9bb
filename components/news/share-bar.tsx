import { SHARE_TARGETS, shareLinks } from '@/lib/public/share-links';
import { WORDS } from '@/messages/public-words';
import classes from './share-bar.module.css';

/** Ways to pass an article on, all plain links; the address stands there to be copied. */
export function ShareBar({ title, url }: { title: string; url: string }) {
  const words = WORDS.article;
  const links = shareLinks(title, url);
  return (
    <section className={classes.share} aria-labelledby="bagikan">
      <h2 id="bagikan">{words.share}</h2>
      <div>
        <ul>
          {SHARE_TARGETS.map((target) => (
            <li key={target}>
              <a href={links[target]} rel="noopener nofollow">
                {words.shareTo[target]}
              </a>
            </li>
          ))}
        </ul>
        <p className={classes.address}>
          <span className={classes.hint}>{words.copy}</span>
          <span className={classes.url}>{url}</span>
        </p>
      </div>
    </section>
  );
}
