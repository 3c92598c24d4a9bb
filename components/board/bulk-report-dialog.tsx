'use client';

import { Button, Group } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useRefusalText } from '@/components/story/refusal-text';
import { Sheet } from '@/components/story/sheet';
import type { BulkReport } from '@/lib/board/bulk-report';
import classes from './bulk-report-dialog.module.css';

/** What could not be done, story by story, each with its reasons. */
export function BulkReportDialog({ report, onClose }: { report: BulkReport | null; onClose: () => void }) {
  const t = useTranslations('hands.bulk');
  const refusalText = useRefusalText();
  const refused = report?.refused ?? [];
  const unsure = refused.some(({ reasons }) => reasons === null);
  return (
    <Sheet
      opened={report !== null}
      onClose={onClose}
      title={t(unsure ? 'unsureTitle' : 'refusedTitle', { count: refused.length })}
      size="lg"
    >
      <p className={classes.lead}>{t('refusedLead', { done: report?.done.length ?? 0 })}</p>
      <ul className={classes.list}>
        {refused.map(({ card, reasons }) => (
          <li key={card.id} className={classes.story}>
            <a className={classes.title} href={`/naskah/${card.id}`} target="_blank" rel="noopener">
              #{card.number} {card.title}
            </a>
            {(reasons ? reasons.map(refusalText) : [t('unsure')]).map((words) => (
              <span key={words} className={classes.reason}>
                {words}
              </span>
            ))}
          </li>
        ))}
      </ul>
      <Group justify="flex-end" mt="md">
        <Button data-autofocus onClick={onClose}>
          {t('understood')}
        </Button>
      </Group>
    </Sheet>
  );
}
