'use client';

import { Switch } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Sheet } from '@/components/story/sheet';
import {
  SHORTCUT_GROUPS,
  SHORTCUT_NAMES,
  SHORTCUTS,
  type Shortcut,
  typesCharacter,
} from '@/lib/board/shortcuts';
import { useCharacterKeys } from './letter-keys';
import classes from './shortcut-sheet.module.css';
import { useKeyWords } from './use-key-words';

/** Every key of the board, from the table that hears them, and the switch for those that type a character. */
export function ShortcutSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useTranslations('hands.keys');
  const [on, choose] = useCharacterKeys();
  return (
    <Sheet opened={opened} onClose={onClose} title={t('title')} size="xl">
      <div className={classes.groups}>
        {SHORTCUT_GROUPS.map((group) => (
          <section key={group} className={classes.group} aria-labelledby={`tombol-${group}`}>
            <h3 id={`tombol-${group}`} className={classes.heading}>
              {t(`group.${group}`)}
            </h3>
            <dl className={classes.keys}>
              {SHORTCUT_NAMES.filter((name) => SHORTCUTS[name].group === group).map((name) => (
                <div
                  key={name}
                  className={classes.row}
                  data-off={(!on && typesCharacter(SHORTCUTS[name])) || undefined}
                >
                  <dt>
                    <Keys shortcut={SHORTCUTS[name]} />
                  </dt>
                  <dd>{t(`does.${name}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Switch
        className={classes.switch}
        label={t('characters')}
        description={t('charactersHint')}
        checked={on}
        onChange={(event) => choose(event.currentTarget.checked)}
      />
    </Sheet>
  );
}

function Keys({ shortcut }: { shortcut: Shortcut }) {
  const words = useKeyWords()(shortcut);
  return (
    <span className={classes.combination}>
      {words.map((word) => (
        <kbd key={word} className={classes.key}>
          {word}
        </kbd>
      ))}
    </span>
  );
}
