import { WORDS } from '@/messages/public-words';
import classes from './sop-note.module.css';

/** Tells readers how what they read comes about, and where the rules of it stand. */
export function SopNote() {
  const { sopNote } = WORDS.home;
  return (
    <section aria-labelledby="cara" className={classes.note}>
      <h2 id="cara">{sopNote.title}</h2>
      <p>{sopNote.text}</p>
      <a href="/sop">{sopNote.link}</a>
    </section>
  );
}
