import { Anchor, Badge, Table, TableTbody, TableTd, TableTh, TableTr } from '@mantine/core';
import { IconFileOff } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { formatDate } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { SopDefinition } from '@/lib/sop/definition';
import classes from './settings.module.css';
import { SopFlowTable } from './sop-flow-table';
import { SopStageTable } from './sop-stage-table';

export interface SopEdition {
  id: string;
  number: string;
  edition: number;
  title: string;
  authorisedAt: Date | null;
  inForce: boolean;
}

/** The SOP in force as the desk follows it: stages with performers and standards, and every move between them. */
export function SopView({ sop, editions }: { sop: SopDefinition | null; editions: SopEdition[] }) {
  const t = useTranslations('settings.sop');
  const locale = useLocale() as Locale;
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('lead')}
        actions={
          <Anchor href="/sop" size="sm">
            {t('public')}
          </Anchor>
        }
      />
      {sop === null ? (
        <EmptyState icon={<IconFileOff size={22} stroke={1.6} aria-hidden />} title={t('none')}>
          {t('noneText')}
        </EmptyState>
      ) : (
        <div className={classes.stack}>
          <Panel title={t('stages')} description={t('stagesText')} flush>
            <SopStageTable sop={sop} />
          </Panel>
          <Panel title={t('moves')} description={t('movesText')} flush>
            <SopFlowTable sop={sop} />
          </Panel>
          <Panel title={t('editions')} flush>
            <Table className={classes.table}>
              <TableTbody>
                {editions.map(({ id, number, edition, title, authorisedAt, inForce }) => (
                  <TableTr key={id}>
                    <TableTh scope="row" className={classes.nowrap}>
                      {t('editionOf', { number, edition })}{' '}
                      {inForce ? <Badge ml={6}>{t('inForce')}</Badge> : null}
                    </TableTh>
                    <TableTd visibleFrom="sm">{title}</TableTd>
                    <TableTd className={classes.dim} ta="right">
                      {authorisedAt
                        ? t('loadedOn', { date: formatDate(authorisedAt, locale) })
                        : t('notAuthorised')}
                    </TableTd>
                  </TableTr>
                ))}
              </TableTbody>
            </Table>
          </Panel>
        </div>
      )}
    </>
  );
}
