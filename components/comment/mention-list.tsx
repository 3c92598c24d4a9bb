'use client';

import { useTranslations } from 'next-intl';
import classes from './comment-composer.module.css';
import type { MentionState } from './use-mention';

export const MENTION_LIST_ID = 'orang-yang-disebut';
export const mentionOptionId = (personId: string) => `${MENTION_LIST_ID}-${personId}`;

/** People who fit the name being typed. Focus stays in the text; the list is worked from there. */
export function MentionList({ mention }: { mention: MentionState }) {
  const t = useTranslations('talk');
  const { found, active } = mention;
  return (
    <>
      {found.length > 0 ? (
        <div id={MENTION_LIST_ID} role="listbox" aria-label={t('people')} className={classes.people}>
          {found.map((person, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard works the list from the text field
            <div
              key={person.id}
              id={mentionOptionId(person.id)}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className={classes.option}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => mention.choose(person)}
            >
              <span>{person.name}</span>
              {person.position ? <small>{person.position}</small> : null}
            </div>
          ))}
        </div>
      ) : null}
      <p className={classes.hidden} role="status">
        {found.length > 0 ? t('found', { count: found.length, name: found[active]?.name ?? '' }) : ''}
      </p>
    </>
  );
}
