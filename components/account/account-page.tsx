import { Badge } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { NoticeSettings } from '@/components/notice/notice-settings';
import { RoleNames } from '@/components/story/role-names';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import type { Locale } from '@/lib/format/locale';
import type { NoticeChoice } from '@/lib/notice/choices';
import type { NoticeKind } from '@/lib/notice/notice';
import type { Outcome } from '@/lib/sop/refusal';
import classes from './account-page.module.css';
import type { DeskPerson } from './desk-shell-props';
import { PasswordForm } from './password-form';
import { Preferences } from './preferences';

/** One's own account. Name, position and roles are the administrator's to change. */
export function AccountPage(props: {
  person: Omit<DeskPerson, 'id'>;
  locale: Locale;
  passwordLength: { min: number; max: number };
  noticeChoices: Record<NoticeKind, NoticeChoice>;
  /** False where mails are only kept in the office's outbox. */
  mailIsSent: boolean;
  actions: {
    changePassword: (input: { current: string; next: string }) => Promise<Outcome>;
    chooseLanguage: (locale: unknown) => Promise<Outcome>;
    chooseNotice: (choice: { kind: NoticeKind } & NoticeChoice) => Promise<Outcome>;
  };
}) {
  const t = useTranslations();
  const { name, position, email, roles } = props.person;
  return (
    <>
      <PageHeader title={t('account.title')} description={t('account.lead')} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <Panel title={t('account.profile')}>
            <dl className={classes.facts}>
              <dt>{t('account.name')}</dt>
              <dd>{name}</dd>
              <dt>{t('account.position')}</dt>
              <dd>{position || '–'}</dd>
              <dt>{t('account.signIn.email')}</dt>
              <dd>{email}</dd>
              <dt>{t('account.roles')}</dt>
              <dd className={classes.roles}>
                {roles.map((role) => (
                  <Badge key={role} color="gray">
                    <RoleNames roles={[role]} />
                  </Badge>
                ))}
              </dd>
            </dl>
          </Panel>
          <Panel title={t('account.preferences')}>
            <Preferences locale={props.locale} chooseLanguage={props.actions.chooseLanguage} />
          </Panel>
        </div>
        <Panel title={t('account.password')} description={t('account.passwordText')}>
          <PasswordForm
            email={email}
            length={props.passwordLength}
            changePassword={props.actions.changePassword}
          />
        </Panel>
        <div className={classes.wide} id="pemberitahuan">
          <Panel title={t('notice.title')} description={t('notice.settings.lead')} flush>
            <NoticeSettings
              choices={props.noticeChoices}
              mailIsSent={props.mailIsSent}
              choose={props.actions.chooseNotice}
            />
          </Panel>
        </div>
      </div>
    </>
  );
}
