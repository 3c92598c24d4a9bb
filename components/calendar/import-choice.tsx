'use client';

import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ImportPreview } from '@/lib/calendar-import/compare-holidays';
import { useCalendarRefusal } from './calendar-words';
import type { Steps } from './change-steps';
import classes from './import-choice.module.css';
import { ImportRows } from './import-rows';

/** What a file would add and change, each line to be chosen; what is there already; what could not be read. */
export function ImportChoice({ preview, steps }: { preview: ImportPreview; steps: Steps }) {
  const t = useTranslations('calendar');
  const refusalText = useCalendarRefusal();
  const { added, changed, same, faulty } = preview;
  const offered = [...added, ...changed];
  const [chosen, setChosen] = useState(() => new Set(offered.map(({ holiday }) => holiday.date)));
  const toggle = (dates: string[], on: boolean) =>
    setChosen((before) => {
      const next = new Set(before);
      for (const date of dates) on ? next.add(date) : next.delete(date);
      return next;
    });
  const faultText = (fault: string) =>
    t.has(`lineFault.${fault}`)
      ? t(`lineFault.${fault}`)
      : refusalText({ code: 'calendarFault', params: { fault } });
  const holidays = offered.map(({ holiday }) => holiday).filter(({ date }) => chosen.has(date));
  return (
    <Stack gap="md">
      <Text role="status">
        {t('importSum', {
          added: added.length,
          changed: changed.length,
          same: same.length,
          faulty: faulty.length,
        })}
      </Text>
      {faulty.length > 0 ? (
        <section className={classes.group}>
          <h3>{t('importFaulty', { count: faulty.length })}</h3>
          <ul className={classes.faulty}>
            {faulty.map(({ line, faults, text }) => (
              <li key={`${line} ${text}`}>
                <strong>{t('line', { line })}</strong> {faults.map(faultText).join(' ')}
                {text ? <span className={classes.text}>{text}</span> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <ImportRows
        title={t('importAdded', { count: added.length })}
        rows={added}
        chosen={chosen}
        toggle={toggle}
      />
      <ImportRows
        title={t('importChanged', { count: changed.length })}
        rows={changed}
        chosen={chosen}
        toggle={toggle}
      />
      <Group justify="flex-end" gap="xs">
        <Button
          loading={steps.busy}
          disabled={holidays.length === 0}
          onClick={() => steps.propose({ kind: 'holidaysImported', holidays })}
        >
          {t('importChosen', { count: holidays.length })}
        </Button>
      </Group>
    </Stack>
  );
}
