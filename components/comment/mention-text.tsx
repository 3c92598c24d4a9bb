import { mentionRuns, type Nameable } from '@/lib/story/mention-text';
import classes from './mention-text.module.css';

/** What somebody said, the people named in it marked. */
export function MentionText({ text, mentions, meId }: { text: string; mentions: Nameable[]; meId: string }) {
  let at = 0;
  return mentionRuns(text, mentions).map((run) => {
    const key = at;
    at += run.kind === 'words' ? run.text.length : run.name.length + 1;
    if (run.kind === 'words') return <span key={key}>{run.text}</span>;
    return (
      <span key={key} className={classes.person} data-me={run.id === meId || undefined}>
        @{run.name}
      </span>
    );
  });
}
