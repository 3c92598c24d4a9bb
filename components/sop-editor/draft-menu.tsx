'use client';

import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconDownload, IconTrash } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/story/confirm-dialog';
import { useStoryAction } from '@/components/story/use-story-action';
import type { Outcome } from '@/lib/sop/refusal';
import type { SopDraft } from './use-sop-draft';

/** What is seldom done with a draft: taking it along as a file, and throwing it away. */
export function DraftMenu(props: {
  draftId: string;
  draft: SopDraft;
  discard: (draft: { draftId: string }) => Promise<Outcome>;
}) {
  const t = useTranslations('sopEditor');
  const router = useRouter();
  const action = useStoryAction();
  const [asking, setAsking] = useState(false);
  const exportFile = async () => {
    await props.draft.keeper.flush();
    window.location.assign(`/api/sop/${props.draftId}`);
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" aria-label={t('otherActs')}>
            <IconDots size={17} stroke={1.7} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconDownload size={16} stroke={1.7} aria-hidden />}
            onClick={() => void exportFile()}
          >
            {t('export')}
          </Menu.Item>
          <Menu.Item
            color="red"
            leftSection={<IconTrash size={16} stroke={1.7} aria-hidden />}
            onClick={() => setAsking(true)}
          >
            {t('discard')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asking ? (
        <ConfirmDialog
          title={t('discardTitle')}
          text={t('discardText')}
          confirm={t('discard')}
          state={action}
          onClose={() => setAsking(false)}
          onConfirm={() =>
            action.run(() => props.discard({ draftId: props.draftId }), {
              say: t('discarded'),
              after: () => router.replace('/pengaturan/sop'),
            })
          }
        />
      ) : null}
    </>
  );
}
