'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import classes from '@/components/board/shortcut-sheet.module.css';
import { Sheet } from '@/components/story/sheet';
import { EDITOR_KEY_GROUPS, EDITOR_KEYS } from '@/lib/editor/editor-keys';
import own from './editor-keys-sheet.module.css';

/** Every key of the editor, from the table that the tools read. */
export function EditorKeysSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useTranslations('editor.keys');
  const id = useId();
  return (
    <Sheet opened={opened} onClose={onClose} title={t('title')} size="xl">
      <div className={classes.groups}>
        {EDITOR_KEY_GROUPS.map((group) => (
          <section key={group} className={classes.group} aria-labelledby={`${id}-${group}`}>
            <h3 id={`${id}-${group}`} className={classes.heading}>
              {t(`group.${group}`)}
            </h3>
            <dl className={classes.keys}>
              {Object.entries(EDITOR_KEYS[group]).map(([name, keys]) => (
                <div key={name} className={`${classes.row} ${own.row}`}>
                  <dt>
                    <Keys keys={keys} />
                  </dt>
                  <dd>{t(`does.${name as EditorKeyName}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={own.hint}>{t('mac')}</p>
    </Sheet>
  );
}

type KeysOf<Group> = Group extends unknown ? keyof Group : never;
type EditorKeyName = KeysOf<(typeof EDITOR_KEYS)[keyof typeof EDITOR_KEYS]>;

function Keys({ keys }: { keys: string }) {
  return (
    <span className={classes.combination}>
      {keys.split('+').map((key) => (
        <kbd key={key} className={classes.key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
