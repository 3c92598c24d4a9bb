import { Table, TableTbody, TableTd, TableTh, TableThead, TableTr } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { formatWorkingDuration } from '@/lib/format/duration';
import type { Locale } from '@/lib/format/locale';
import type { SopDefinition, SopStage } from '@/lib/sop/definition';
import { performerName, stepOf } from '@/lib/sop/definition';
import classes from './settings.module.css';

/** Each stage with its step of the SOP's table, its performers and the step's standard. */
export function SopStageTable({ sop }: { sop: SopDefinition }) {
  const t = useTranslations();
  const locale = useLocale() as Locale;
  const performer = (key: string) => performerName(sop, key)[locale];

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
      <TableThead>
        <TableTr>
          <TableTh scope="col">{t('settings.sop.stage')}</TableTh>
          <TableTh scope="col">{t('settings.sop.step')}</TableTh>
          <TableTh scope="col">{t('settings.sop.performers')}</TableTh>
          <TableTh scope="col">{t('settings.sop.standard')}</TableTh>
        </TableTr>
      </TableThead>
      <TableTbody>
        {sop.stages.map((stage) => (
          <TableTr key={stage.key}>
            <TableTh scope="row">{stage.name[locale]}</TableTh>
            <TableTd>{stage.step ?? '–'}</TableTd>
            <TableTd>{stage.performers.map(performer).join(', ') || '–'}</TableTd>
            <TableTd>{standard(stage)}</TableTd>
          </TableTr>
        ))}
      </TableTbody>
    </Table>
  );
}
