'use client';

import { Modal } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { NavItem } from '@/components/ui/nav-item';
import { useStored } from '@/components/ui/store';
import type { Actor } from '@/lib/sop/roles';
import classes from './palette.module.css';
import { usePalette } from './palette-context';
import { PaletteList } from './palette-list';

/** Ctrl-K: finds stories, people and pages, and runs what the page in view can do. */
export function Palette({ person, places }: { person: Actor; places: NavItem[] }) {
  const t = useTranslations('palette');
  const palette = usePalette();
  const actions = useStored(palette.opened, (value) => value);
  return (
    <Modal.Root
      opened={actions !== null}
      onClose={() => palette.close()}
      size={640}
      classNames={{ inner: classes.inner, content: classes.sheet }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={t('label')} radius="lg">
        {actions ? (
          <PaletteList person={person} places={places} actions={actions} onClose={() => palette.close()} />
        ) : null}
      </Modal.Content>
    </Modal.Root>
  );
}
