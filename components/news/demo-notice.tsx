import { WORDS } from '@/messages/public-words';
import classes from './demo-notice.module.css';

/** Says on every page of a demo that its contents are made up. */
export function DemoNotice() {
  return (
    <aside className={classes.notice} aria-label={WORDS.demo.title}>
      <p>
        <strong>{WORDS.demo.title}.</strong> {WORDS.demo.text}
      </p>
    </aside>
  );
}
