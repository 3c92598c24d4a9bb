'use client';

import { Skeleton, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { CalendarChange } from '@/lib/calendar/calendar-change';
import type { ChangePreview } from '@/lib/calendar/change-preview';
import type { Refusal } from '@/lib/sop/refusal';
import type { CalendarActions } from './calendar-actions';
import { useCalendar } from './calendar-context';
import { ConfirmChange } from './confirm-change';
import { RefusedNotice } from './refused-notice';

/** What a form needs of the steps: to propose a change, and what was wrong with the last one. */
export interface Steps {
  propose: (change: CalendarChange) => void;
  busy: boolean;
  /** Reasons that name a field; the rest is told above the form. */
  faults: Refusal[];
}

interface Proposal {
  change: CalendarChange;
  preview: ChangePreview;
}

/**
 * A change in two steps: the form, then what it moves. Going back keeps what was typed, and so does a refusal.
 * `immediate` is a change without a form.
 */
export function ChangeSteps(props: {
  actions: CalendarActions;
  close: () => void;
  immediate: CalendarChange | null;
  children: (steps: Steps) => ReactNode;
}) {
  const t = useTranslations('calendar');
  const { version } = useCalendar();
  const { actions, close, immediate } = props;
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const [reasons, setReasons] = useState<Refusal[] | null>([]);
  const [busy, setBusy] = useState(false);
  const asked = useRef('');
  const form = useRef<HTMLDivElement>(null);

  async function ask<T extends { ok: boolean }>(work: () => Promise<T>): Promise<T | null> {
    setBusy(true);
    setReasons([]);
    const outcome = await work().catch(() => null);
    setBusy(false);
    return outcome;
  }

  async function propose(change: CalendarChange) {
    const outcome = await ask(() => actions.preview({ version, change }));
    if (outcome?.ok) setProposal({ change, preview: outcome });
    else setReasons(outcome?.reasons ?? null);
  }

  async function save({ change }: Proposal) {
    const outcome = await ask(() => actions.save({ version, change }));
    if (outcome?.ok) {
      notifications.show({ message: t('saved') });
      return close();
    }
    // Back to the form, where everything still stands as it was typed.
    setProposal(null);
    setReasons(outcome?.reasons ?? null);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each calendar that is seen.
  useEffect(() => {
    if (!immediate || asked.current === version) return;
    asked.current = version;
    void propose(immediate);
  }, [version]);

  const ofField = ({ code, field }: Refusal) => code === 'calendarFault' && Boolean(field);
  const general = reasons?.filter((reason) => !ofField(reason)) ?? null;
  const faults = reasons?.filter(ofField) ?? [];
  // The first fault may stand above what a phone shows.
  useEffect(() => {
    if (!reasons?.some(({ field }) => field)) return;
    const first = form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-fault]');
    first?.scrollIntoView({ block: 'center' });
    first?.focus({ preventScroll: true });
  }, [reasons]);
  return (
    <Stack gap="md">
      <RefusedNotice reasons={general} />
      {proposal ? (
        <ConfirmChange
          change={proposal.change}
          preview={proposal.preview}
          busy={busy}
          save={() => save(proposal)}
          back={immediate ? close : () => setProposal(null)}
        />
      ) : null}
      {immediate && busy && !proposal ? <Skeleton height={120} aria-label={t('checking')} /> : null}
      <div ref={form} hidden={proposal !== null}>
        {props.children({ propose, busy, faults })}
      </div>
    </Stack>
  );
}
