'use client';

import { Button, Menu } from '@mantine/core';
import { IconCalendarDown, IconDownload, IconTableDown, IconUpload } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useCalendar } from './calendar-context';

const ICON = { size: 16, stroke: 1.7, 'aria-hidden': true } as const;

/** Holidays in and out: import for editors, export of one year or of all for everybody on this page. */
export function FileMenu({ year }: { year: number }) {
  const t = useTranslations('calendar');
  const { actions, open } = useCalendar();
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" leftSection={<IconDownload {...ICON} />}>
            {t('export')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('exportYear', { year })}</Menu.Label>
          <Export href={`/api/kalender/libur.csv?tahun=${year}`} table label={t('exportCsv')} />
          <Export href={`/api/kalender/libur.ics?tahun=${year}`} label={t('exportIcs')} />
          <Menu.Label>{t('exportAll')}</Menu.Label>
          <Export href="/api/kalender/libur.csv" table label={t('exportCsv')} />
          <Export href="/api/kalender/libur.ics" label={t('exportIcs')} />
        </Menu.Dropdown>
      </Menu>
      {actions ? (
        <Button
          variant="default"
          leftSection={<IconUpload {...ICON} />}
          onClick={() => open({ kind: 'import' })}
        >
          {t('import')}
        </Button>
      ) : null}
    </>
  );
}

function Export(props: { href: string; label: string; table?: boolean }) {
  const Icon = props.table ? IconTableDown : IconCalendarDown;
  return (
    <Menu.Item component="a" href={props.href} download leftSection={<Icon {...ICON} />}>
      {props.label}
    </Menu.Item>
  );
}
