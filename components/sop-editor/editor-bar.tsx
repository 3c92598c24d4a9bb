'use client';

import { Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowsDiff, IconFileText } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { SopFault } from '@/lib/sop/sop-fault';
import { AuthoriseButton } from './authorise-button';
import { DraftMenu } from './draft-menu';
import { DraftStatus } from './draft-status';
import classes from './editor-bar.module.css';
import type { EditorProps } from './editor-props';
import type { SopDraft } from './use-sop-draft';

/** What can be done with the draft as a whole, and whether it is saved. */
export function EditorBar(props: EditorProps & { draft: SopDraft; faults: readonly SopFault[] }) {
  const t = useTranslations('sopEditor');
  const { draft, draftId } = props;
  const path = `/pengaturan/sop/${draftId}`;
  return (
    <div className={classes.bar}>
      <DraftStatus state={draft.keep} onRetry={() => void draft.keeper.flush()} />
      <div className={classes.acts}>
        <Button
          variant="subtle"
          color="gray"
          size="xs"
          disabled={!draft.canUndo}
          leftSection={<IconArrowBackUp size={16} stroke={1.7} aria-hidden />}
          onClick={draft.undo}
        >
          {t('undo')}
        </Button>
        <Button
          component={Link}
          href={`${path}/formulir`}
          variant="default"
          size="xs"
          leftSection={<IconFileText size={16} stroke={1.7} aria-hidden />}
        >
          {t('form')}
        </Button>
        <Button
          component={Link}
          href={`${path}/banding`}
          variant="default"
          size="xs"
          leftSection={<IconArrowsDiff size={16} stroke={1.7} aria-hidden />}
        >
          {t('compare')}
        </Button>
        {props.mayAuthorise ? <AuthoriseButton {...props} /> : null}
        <DraftMenu draftId={draftId} discard={props.actions.discardDraft} draft={draft} />
      </div>
    </div>
  );
}
