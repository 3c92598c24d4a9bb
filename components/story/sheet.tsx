'use client';

import { Modal } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import classes from './sheet.module.css';

/** A dialog: in the middle of a desktop, at the thumb on a phone. */
export function Sheet(props: {
  opened: boolean;
  onClose: () => void;
  title: ReactNode;
  size?: string;
  children: ReactNode;
}) {
  const t = useTranslations('common');
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      size={props.size ?? 'md'}
      radius="lg"
      closeButtonProps={{ 'aria-label': t('close'), iconSize: 18 }}
      classNames={{
        header: classes.header,
        title: classes.title,
        body: classes.body,
        inner: classes.inner,
        content: classes.content,
      }}
    >
      {props.children}
    </Modal>
  );
}
