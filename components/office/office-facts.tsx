import { Anchor } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import classes from '@/components/settings/settings.module.css';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import type { OfficeIdentity, OfficeTextField } from '@/lib/office/office-identity';
import { safeHref } from '@/lib/richtext/safe-link';
import { LetterheadPreview } from './letterhead-preview';
import { sampleNumber, type Today } from './number-sample';

const GROUPS = {
  identity: ['name', 'shortName', 'government', 'tagline'],
  contact: ['address', 'city', 'postalCode', 'phone', 'email', 'website'],
  numbering: ['unitCode', 'letterNumberFormat'],
} as const satisfies Record<string, OfficeTextField[]>;

/** Who the office is, for those who may see it and not change it. */
export function OfficeFacts({ office, today }: { office: OfficeIdentity; today: Today }) {
  const t = useTranslations();
  const number = sampleNumber(office, today) ?? '';
  return (
    <>
      <PageHeader title={t('settings.office.title')} description={t('settings.office.lead')} />
      <div className={classes.stack}>
        <p className={classes.note}>{t('settings.office.readOnly')}</p>
        <Facts office={office} group="identity" />
        <Facts office={office} group="contact" />
        <Panel title={t('settings.office.group.letterhead')}>
          <LetterheadPreview office={office} number={number || '…'} />
        </Panel>
        <Facts office={office} group="numbering" sample={number} />
        <Accounts office={office} />
      </div>
    </>
  );
}

function Facts(props: { office: OfficeIdentity; group: keyof typeof GROUPS; sample?: string }) {
  const t = useTranslations('settings.office');
  return (
    <Panel title={t(`group.${props.group}`)}>
      <dl className={classes.facts}>
        {GROUPS[props.group].map((field) => (
          <Fragment key={field}>
            <dt>{t(`fact.${field}`)}</dt>
            <dd>{props.office[field] || '–'}</dd>
          </Fragment>
        ))}
        {props.sample ? (
          <>
            <dt>{t('number.example')}</dt>
            <dd>{props.sample}</dd>
          </>
        ) : null}
      </dl>
    </Panel>
  );
}

function Accounts({ office }: { office: OfficeIdentity }) {
  const t = useTranslations();
  return (
    <Panel title={t('settings.office.group.accounts')}>
      {office.socialAccounts.length === 0 ? (
        <span className={classes.dim}>{t('common.none')}</span>
      ) : (
        <dl className={classes.facts}>
          {office.socialAccounts.map(({ channel, name, url }) => (
            <Fragment key={url}>
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
  );
}
