'use client';

import { Button, Group, Stack, Switch, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Sheet } from '@/components/story/sheet';
import { ErrorNotice } from '@/components/ui/error-notice';
import { type SavedView, VIEW_LIMITS } from '@/lib/board/saved-view';
import { may } from '@/lib/sop/permissions';
import { useBoardTools } from './board-context';

/** Carries out what a dialog asks: closes when it was done, keeps open with the reasons when not. */
function useAsking(onClose: () => void) {
  const [running, setRunning] = useState(false);
  const [faults, setFaults] = useState<string[]>([]);
  const ask = async (asked: () => Promise<string[]>) => {
    setRunning(true);
    const found = await asked();
    setRunning(false);
    setFaults(found);
    if (found.length === 0) onClose();
  };
  return { running, faults, ask };
}

/** Asks for a view's name, and whether everybody is to see it. */
export function ViewNaming(props: {
  title: string;
  name: string;
  sharing: boolean;
  onClose: () => void;
  onConfirm: (name: string, shared: boolean) => Promise<string[]>;
}) {
  const t = useTranslations('boardView.views');
  const common = useTranslations('common');
  const { me } = useBoardTools();
  const [name, setName] = useState(props.name);
  const [shared, setShared] = useState(false);
  const [missing, setMissing] = useState(false);
  const { running, faults, ask } = useAsking(props.onClose);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const trimmed = name.replace(/\s+/g, ' ').trim();
    setMissing(trimmed === '');
    if (trimmed !== '') void ask(() => props.onConfirm(trimmed, shared));
  };
  return (
    <Sheet opened onClose={props.onClose} title={props.title}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          {faults.length > 0 ? <ErrorNotice title={t('failed')} messages={faults} /> : null}
          <TextInput
            data-autofocus
            label={t('name')}
            placeholder={t('nameHint')}
            value={name}
            maxLength={VIEW_LIMITS.name}
            error={missing ? t('nameMissing') : undefined}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          {props.sharing && may(me, 'story.viewAll') ? (
            <Switch
              label={t('shareLabel')}
              description={t('shareHint')}
              checked={shared}
              onChange={(event) => setShared(event.currentTarget.checked)}
            />
          ) : null}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={props.onClose}>
              {common('cancel')}
            </Button>
            <Button type="submit" loading={running}>
              {common('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Sheet>
  );
}

/** Asks once before a view goes. */
export function ViewDeletion(props: {
  view: SavedView;
  onClose: () => void;
  onConfirm: () => Promise<string[]>;
}) {
  const t = useTranslations('boardView.views');
  const common = useTranslations('common');
  const { running, faults, ask } = useAsking(props.onClose);
  return (
    <Sheet opened onClose={props.onClose} title={t('deleteTitle', { name: props.view.name })}>
      <Stack gap="md">
        {faults.length > 0 ? <ErrorNotice title={t('failed')} messages={faults} /> : null}
        <span>{t(props.view.shared ? 'deleteSharedText' : 'deleteText')}</span>
        <Group justify="flex-end" gap="xs">
          <Button data-autofocus variant="default" onClick={props.onClose}>
            {common('cancel')}
          </Button>
          <Button color="red" loading={running} onClick={() => void ask(props.onConfirm)}>
            {t('deleteConfirm')}
          </Button>
        </Group>
      </Stack>
    </Sheet>
  );
}
