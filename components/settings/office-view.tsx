import { Anchor } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { safeHref } from '@/lib/richtext/safe-link';
import classes from './settings.module.css';

const FACTS = ['name', 'shortName', 'government', 'tagline', 'address', 'phone', 'email'] as const;

/** The office's identity and its accounts elsewhere. */
export function OfficeView(props: {
  facts: Record<(typeof FACTS)[number], string>;
  accounts: { channel: string; name: string; url: string }[];
}) {
  const t = useTranslations();
  return (
    <>
      <PageHeader title={t('settings.office.title')} description={t('settings.office.lead')} />
      <div className={classes.stack}>
        <Panel title={t('settings.office.identity')}>
          <dl className={classes.facts}>
            {FACTS.map((key) => (
              <Fragment key={key}>
                <dt>{t(`settings.office.fact.${key}`)}</dt>
                <dd>{props.facts[key] || '–'}</dd>
              </Fragment>
            ))}
          </dl>
        </Panel>
        <Panel title={t('settings.office.accounts')} description={t('settings.office.accountsText')}>
          {props.accounts.length === 0 ? (
            <span className={classes.dim}>{t('common.none')}</span>
          ) : (
            <dl className={classes.facts}>
              {props.accounts.map(({ channel, name, url }) => (
                <Fragment key={channel}>
                  <dt>{t.has(`sop.channel.${channel}`) ? t(`sop.channel.${channel}`) : channel}</dt>
                  <dd>
                    <Anchor href={safeHref(url) ?? undefined} target="_blank" rel="noreferrer" inherit>
                      {name}
                    </Anchor>
                  </dd>
                </Fragment>
              ))}
            </dl>
          )}
        </Panel>
      </div>
    </>
  );
}
