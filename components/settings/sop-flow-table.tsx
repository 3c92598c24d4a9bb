import { Table } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/format/locale';
import type { SopDefinition } from '@/lib/sop/definition';
import { stageOf } from '@/lib/sop/definition';
import classes from './settings.module.css';

/** Every move the SOP knows: from where to where, by whom, and on what ground. */
export function SopFlowTable({ sop }: { sop: SopDefinition }) {
  const t = useTranslations();
  const locale = useLocale() as Locale;
  return (
    <Table className={classes.table} miw={640}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('settings.sop.from')}</Table.Th>
          <Table.Th scope="col">{t('settings.sop.action')}</Table.Th>
          <Table.Th scope="col">{t('settings.sop.to')}</Table.Th>
          <Table.Th scope="col">{t('settings.sop.by')}</Table.Th>
          <Table.Th scope="col">{t('settings.sop.basis')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sop.transitions.map(({ from, to, action, performers, reason, basis }) => (
          <Table.Tr key={`${from} ${action} ${to}`}>
            <Table.Td>{stageOf(sop, from).name[locale]}</Table.Td>
            <Table.Td>
              {t(`sop.action.${action}`)}
              {reason === 'required' ? (
                <span className={classes.dim}> {t('settings.sop.withReason')}</span>
              ) : null}
            </Table.Td>
            <Table.Td>{stageOf(sop, to).name[locale]}</Table.Td>
            <Table.Td>
              {performers.map((key) => sop.performerNames[key]?.[locale] ?? key).join(', ')}
            </Table.Td>
            <Table.Td className={classes.dim}>{basis}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
