'use client';

import { Alert, Button } from '@mantine/core';
import { IconLock, IconPencil } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import classes from './notice.module.css';

/** Approved content: read first; writing is opened on purpose, with what it costs said beside the button. */
export function ApprovedText({ preview, editor }: { preview: ReactNode; editor: ReactNode }) {
  const t = useTranslations('story.text');
  const [writing, setWriting] = useState(false);
  return (
    <>
      <Alert
        className={classes.notice}
        color="gray"
        title={t('locked')}
        icon={<IconLock size={19} stroke={1.7} aria-hidden />}
      >
        <p style={{ margin: 0 }}>{t('lockedText')}</p>
        {writing ? null : (
          <Button
            mt="sm"
            size="xs"
            variant="default"
            leftSection={<IconPencil size={15} stroke={1.8} aria-hidden />}
            onClick={() => setWriting(true)}
          >
            {t('editAnyway')}
          </Button>
        )}
      </Alert>
      {writing ? editor : preview}
    </>
  );
}
