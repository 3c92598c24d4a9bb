'use client';

import { notifications } from '@mantine/notifications';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ErrorNotice } from '@/components/ui/error-notice';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import type { OfficeIdentity } from '@/lib/office/office-identity';
import type { SaveOffice } from '@/lib/office/office-save';
import { AccountRows } from './account-rows';
import { ConflictNotice } from './conflict-notice';
import { LeaveGuard } from './leave-guard';
import { LetterheadPreview } from './letterhead-preview';
import { LogoField } from './logo-field';
import { sampleNumber, type Today } from './number-sample';
import { NumberingFields } from './numbering-fields';
import classes from './office-form.module.css';
import { OfficeFormProvider } from './office-form-context';
import { OfficeLine } from './office-line';
import { SaveBar } from './save-bar';
import { useOfficeForm } from './use-office-form';

/** Who the office is, in groups, with its letterhead and a letter's number as they would come out. */
export function OfficeForm(props: {
  office: { identity: OfficeIdentity; revision: number };
  today: Today;
  save: SaveOffice;
  /** What stands at the foot of the page. */
  children: ReactNode;
}) {
  const t = useTranslations('settings.office');
  const form = useOfficeForm(props.office, props.save);
  const number = sampleNumber(form.values, props.today);

  async function submit() {
    if (await form.save()) notifications.show({ message: t('save.done') });
  }

  return (
    <OfficeFormProvider form={form}>
      <PageHeader title={t('title')} description={t('lead')} />
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {form.failures.length > 0 ? <ErrorNotice messages={form.failures} /> : null}
        {form.conflict ? <ConflictNotice conflict={form.conflict} /> : null}
        <Panel title={t('group.identity')} description={t('groupText.identity')}>
          <div className={classes.fields}>
            <OfficeLine field="name" className={classes.wide} />
            <OfficeLine field="shortName" />
            <OfficeLine field="government" />
            <OfficeLine field="tagline" className={classes.wide} />
          </div>
        </Panel>
        <Panel title={t('group.contact')} description={t('groupText.contact')}>
          <div className={classes.fields}>
            <OfficeLine field="address" className={classes.wide} />
            <OfficeLine field="city" />
            <OfficeLine field="postalCode" inputMode="numeric" />
            <OfficeLine field="phone" type="tel" />
            <OfficeLine field="email" type="email" />
            <OfficeLine field="website" inputMode="url" className={classes.wide} />
          </div>
        </Panel>
        <Panel title={t('group.letterhead')} description={t('groupText.letterhead')}>
          <div className={classes.stack}>
            <LogoField />
            <LetterheadPreview office={form.values} number={number || '…'} />
          </div>
        </Panel>
        <Panel title={t('group.numbering')} description={t('groupText.numbering')}>
          <NumberingFields number={number} />
        </Panel>
        <Panel title={t('group.accounts')} description={t('groupText.accounts')}>
          <AccountRows />
        </Panel>
        <SaveBar />
      </form>
      <LeaveGuard unsaved={form.dirty} />
      {props.children}
    </OfficeFormProvider>
  );
}
