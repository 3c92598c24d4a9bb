import { fill, WORDS } from '@/messages/public-words';
import classes from './edition-list.module.css';

export interface EditionLink {
  id: string;
  number: string;
  edition: number;
  title: string;
  path: string;
  /** When it was authorised, in the form's words; empty where it does not say. */
  authorised: string;
  inForce: boolean;
  /** The page it is listed on. */
  shown: boolean;
}

/** All authorised editions, the one in force first. Not printed: it is no part of the form. */
export function EditionList({ editions }: { editions: EditionLink[] }) {
  const words = WORDS.sop;
  return (
    <section aria-labelledby="edisi" className={classes.section}>
      <h2 id="edisi">{words.editions}</h2>
      <ul>
        {editions.map(({ id, number, edition, title, path, authorised, inForce, shown }) => (
          <li key={id}>
            <a href={path} aria-current={shown ? 'page' : undefined}>
              {fill(words.numberOf, { number })}, {fill(words.edition, { edition }).toLowerCase()}
            </a>
            <span>{title}</span>
            <span className={classes.when}>
              {inForce ? words.inForce : words.notInForce}
              {authorised === '' ? null : ` · ${fill(words.authorisedAt, { date: authorised })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
