'use client';

import { Kbd, Modal, Switch } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { SHORTCUTS } from '@/lib/board/shortcuts';
import classes from './shortcut-sheet.module.css';
import { useKeysOn } from './use-board-keys';

const SHOWN: Record<string, string> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowRight: '→',
  ArrowLeft: '←',
  'mod+z': 'Ctrl Z',
};

/** Every key that does something on the board, with the switch that turns single keys off. */
export function ShortcutSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useTranslations('board.keys');
  const common = useTranslations('common');
  const [on, setOn] = useKeysOn();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('title')}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <Switch
        label={t('on')}
        description={t('onText')}
        checked={on}
        onChange={(event) => setOn(event.currentTarget.checked)}
      />
      {(['board', 'card'] as const).map((scope) => (
        <section key={scope}>
          <h3 className={classes.scope}>{t(`scope.${scope}`)}</h3>
          <dl className={classes.list}>
            {scope === 'board' ? <Key keys={['Ctrl K']} text={t('palette')} /> : null}
            {SHORTCUTS.filter((shortcut) => shortcut.scope === scope).map(({ id, keys }) => (
              <Key key={id} keys={keys.map((key) => SHOWN[key] ?? key.toUpperCase())} text={t(id)} />
            ))}
            {scope === 'card' ? (
              <>
                <Key keys={['Enter']} text={t('open')} />
                <Key keys={[t('space')]} text={t('lift')} />
              </>
            ) : null}
          </dl>
        </section>
      ))}
    </Modal>
  );
}

function Key({ keys, text }: { keys: readonly string[]; text: string }) {
  return (
    <div className={classes.key}>
      <dt>
        {keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </dt>
      <dd>{text}</dd>
    </div>
  );
}
