'use client';

import { Modal } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useIdleLoad } from '@/components/ui/idle';
import type { NavItem } from '@/components/ui/nav-item';
import { useStored } from '@/components/ui/store';
import type { Actor } from '@/lib/sop/roles';
import classes from './palette.module.css';
import { usePalette } from './palette-context';

const loadList = () => import('./palette-list').then(({ PaletteList }) => PaletteList);

/** Ctrl-K: finds stories, people and pages, and runs what the page in view can do. */
export function Palette({ person, places }: { person: Actor; places: NavItem[] }) {
  const t = useTranslations('palette');
  const palette = usePalette();
  const actions = useStored(palette.opened, (value) => value);
  const PaletteList = useIdleLoad(loadList, actions !== null);
  return (
    <Modal.Root
      opened={actions !== null}
      onClose={() => palette.close()}
      size={640}
      classNames={{ inner: classes.inner, content: classes.sheet }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={t('label')} radius="lg">
        {actions && PaletteList ? (
          <PaletteList person={person} places={places} actions={actions} onClose={() => palette.close()} />
        ) : (
          <div className={classes.loading} />
        )}
      </Modal.Content>
    </Modal.Root>
  );
}
