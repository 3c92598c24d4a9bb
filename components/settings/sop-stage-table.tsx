import { Table } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { formatWorkingDuration } from '@/lib/format/duration';
import type { Locale } from '@/lib/format/locale';
import type { SopDefinition, SopStage } from '@/lib/sop/definition';
import { stepOf } from '@/lib/sop/definition';
import classes from './settings.module.css';

/** Each stage with its step of the SOP's table, its performers and the step's standard. */
export function SopStageTable({ sop }: { sop: SopDefinition }) {
  const t = useTranslations();
  const locale = useLocale() as Locale;
  const performer = (key: string) => sop.performerNames[key]?.[locale] ?? key;

  function standard(stage: SopStage): string {
    const step = stepOf(sop, stage.key);
    if (!step) return '–';
    if (step.standardMinutes === null) return t('sop.noStandard');
    const length = formatWorkingDuration(step.standardMinutes * 60_000, locale);
    if (step.perMaterial) return t('settings.sop.perMaterial', { length });
    const shared = sop.stages.filter((other) => other.step === step.number).length > 1;
    return shared ? t('settings.sop.together', { length }) : length;
  }

  return (
    <Table className={classes.table} miw={560}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('settings.sop.stage')}</Table.Th>
          <Table.Th scope="col">{t('settings.sop.step')}</Table.Th>
          <Table.Th scope="col">{t('settings.sop.performers')}</Table.Th>
          <Table.Th scope="col">{t('settings.sop.standard')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sop.stages.map((stage) => (
          <Table.Tr key={stage.key}>
            <Table.Th scope="row">{stage.name[locale]}</Table.Th>
            <Table.Td>{stage.step ?? '–'}</Table.Td>
            <Table.Td>{stage.performers.map(performer).join(', ') || '–'}</Table.Td>
            <Table.Td>{standard(stage)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
