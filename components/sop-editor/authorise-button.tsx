'use client';

import { Button } from '@mantine/core';
import { IconRosetteDiscountCheck } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Sheet } from '@/components/story/sheet';
import { ErrorNotice } from '@/components/ui/error-notice';
import type { SopFault } from '@/lib/sop/sop-fault';
import { AuthoriseForm } from './authorise-form';
import type { EditorProps } from './editor-props';
import { useFaultText } from './fault-words';
import type { SopDraft } from './use-sop-draft';

/** Opens the authorisation; while the draft has faults it says which, instead. */
export function AuthoriseButton(props: EditorProps & { draft: SopDraft; faults: readonly SopFault[] }) {
  const t = useTranslations('sopEditor.authorise');
  const faultText = useFaultText();
  const [opened, setOpened] = useState(false);
  const { faults } = props;
  return (
    <>
      <Button
        size="xs"
        leftSection={<IconRosetteDiscountCheck size={17} stroke={1.7} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t('open')}
      </Button>
      <Sheet opened={opened} onClose={() => setOpened(false)} title={t('title')} size="lg">
        {faults.length > 0 ? (
          <ErrorNotice title={t('faulty')} messages={[...new Set(faults.map(faultText))]} />
        ) : (
          <AuthoriseForm {...props} close={() => setOpened(false)} />
        )}
      </Sheet>
    </>
  );
}
