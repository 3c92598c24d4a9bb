'use client';

import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/story/confirm-dialog';
import { useStoryAction } from '@/components/story/use-story-action';
import type { MediaActions } from '@/lib/media/exchange-report';
import type { MediaItem } from '@/lib/media/media-item';
import classes from './media-sheet.module.css';

/** Deletes a file that nothing uses, after asking; of any other, says why it cannot be. */
export function DeleteFile(props: {
  item: MediaItem;
  remove: MediaActions['remove'];
  onDeleted: () => void;
}) {
  const { item } = props;
  const t = useTranslations('media.delete');
  const action = useStoryAction();
  const [asked, setAsked] = useState(false);
  if (item.uses.length > 0) return <p className={classes.nothing}>{t('inUse')}</p>;
  return (
    <div>
      <Button
        variant="light"
        color="red"
        leftSection={<IconTrash size={16} stroke={1.7} aria-hidden />}
        onClick={() => setAsked(true)}
      >
        {t('open')}
      </Button>
      {asked ? (
        <ConfirmDialog
          title={t('title', { name: item.name })}
          text={t('text')}
          confirm={t('go')}
          state={action}
          onClose={() => {
            action.clear();
            setAsked(false);
          }}
          onConfirm={() =>
            action.run(() => props.remove({ fileId: item.id, version: item.version }), {
              say: t('done'),
              after: props.onDeleted,
            })
          }
        />
      ) : null}
    </div>
  );
}
