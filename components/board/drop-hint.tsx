import { IconArrowDown, IconBan } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useRefusalText } from '@/components/story/refusal-text';
import type { DropVerdict } from './board-types';
import classes from './drop-hint.module.css';

/** While a card is in the air: what dropping it here would do, or every reason why it cannot be. */
export function DropHint({ verdict, over }: { verdict: DropVerdict; over: boolean }) {
  const t = useTranslations('board.drag');
  const sop = useTranslations('sop');
  const refusalText = useRefusalText();
  if (verdict.ok) {
    return (
      <p className={classes.hint} data-takes>
        <IconArrowDown size={16} stroke={2} aria-hidden />
        {t('here', { action: sop(`action.${verdict.transition.action}`) })}
      </p>
    );
  }
  const foreign = verdict.reasons.every((reason) => reason.code === 'noSuchMove');
  return (
    <div className={classes.hint}>
      <IconBan size={16} stroke={2} aria-hidden />
      {foreign && !over ? (
        t('notInFlow')
      ) : (
        <ul className={classes.reasons}>
          {verdict.reasons.map((reason) => (
            <li key={JSON.stringify(reason)}>{refusalText(reason)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
