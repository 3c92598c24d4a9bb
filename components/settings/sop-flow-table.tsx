import { Table, TableTbody, TableTd, TableTh, TableThead, TableTr } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/format/locale';
import type { SopDefinition } from '@/lib/sop/definition';
import { performerName, stageName } from '@/lib/sop/definition';
import classes from './settings.module.css';

/** Every move the SOP knows: from where to where, by whom, and on what ground. */
export function SopFlowTable({ sop }: { sop: SopDefinition }) {
  const t = useTranslations();
  const locale = useLocale() as Locale;
  return (
    <Table className={classes.table} miw={640}>
      <TableThead>
        <TableTr>
          <TableTh scope="col">{t('settings.sop.from')}</TableTh>
          <TableTh scope="col">{t('settings.sop.action')}</TableTh>
          <TableTh scope="col">{t('settings.sop.to')}</TableTh>
          <TableTh scope="col">{t('settings.sop.by')}</TableTh>
          <TableTh scope="col">{t('settings.sop.basis')}</TableTh>
        </TableTr>
      </TableThead>
      <TableTbody>
        {sop.transitions.map(({ from, to, action, performers, reason, basis }) => (
          <TableTr key={`${from} ${action} ${to}`}>
            <TableTd>{stageName(sop, from)[locale]}</TableTd>
            <TableTd>
              {t(`sop.action.${action}`)}
              {reason === 'required' ? (
                <span className={classes.dim}> {t('settings.sop.withReason')}</span>
              ) : null}
            </TableTd>
            <TableTd>{stageName(sop, to)[locale]}</TableTd>
            <TableTd>{performers.map((key) => performerName(sop, key)[locale]).join(', ')}</TableTd>
            <TableTd className={classes.dim}>{basis}</TableTd>
          </TableTr>
        ))}
      </TableTbody>
    </Table>
  );
}
