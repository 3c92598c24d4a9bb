'use client';

import { SegmentedControl, Switch } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslations } from 'next-intl';
import { startTransition, useOptimistic } from 'react';
import { useRefusalText } from '@/components/story/refusal-text';
import type { NoticeChoice } from '@/lib/notice/choices';
import { MAIL_PACES, type MailPace, NOTICE_KINDS, type NoticeKind } from '@/lib/notice/notice';
import type { Outcome } from '@/lib/sop/refusal';
import classes from './notice-settings.module.css';

type Choice = { kind: NoticeKind } & NoticeChoice;

/** How one is told of each kind, saved at each press; pressing again takes it back. */
export function NoticeSettings(props: {
  choices: Record<NoticeKind, NoticeChoice>;
  mailIsSent: boolean;
  choose: (choice: Choice) => Promise<Outcome>;
}) {
  const t = useTranslations();
  const refusalText = useRefusalText();
  const [choices, setChoice] = useOptimistic(props.choices, (now, { kind, ...choice }: Choice) => ({
    ...now,
    [kind]: choice,
  }));

  function save(choice: Choice) {
    startTransition(async () => {
      setChoice(choice);
      const outcome = await props.choose(choice).catch(() => null);
      if (outcome?.ok) return;
      const message = outcome ? outcome.reasons.map(refusalText).join(' ') : t('notice.settings.failed');
      notifications.show({ color: 'red', title: t('common.failed'), message });
    });
  }

  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: display grid takes the table's role away. */}
      <table className={classes.table} role="table">
        <thead className={classes.head}>
          <tr>
            <th scope="col">{t('notice.settings.kind')}</th>
            <th scope="col">{t('notice.settings.inApp')}</th>
            <th scope="col">{t('notice.settings.mail')}</th>
          </tr>
        </thead>
        <tbody>
          {NOTICE_KINDS.map((kind) => (
            <KindRow key={kind} kind={kind} choice={choices[kind]} save={save} />
          ))}
        </tbody>
      </table>
      {props.mailIsSent ? null : <p className={classes.note}>{t('notice.settings.kept')}</p>}
    </>
  );
}

function KindRow(props: { kind: NoticeKind; choice: NoticeChoice; save: (choice: Choice) => void }) {
  const t = useTranslations('notice');
  const { kind, choice, save } = props;
  const name = t(`kind.${kind}`);
  return (
    <tr className={classes.row}>
      <th scope="row" className={classes.kind}>
        <span className={classes.name}>{name}</span>
        <span className={classes.text}>{t(`kindText.${kind}`)}</span>
      </th>
      <td className={classes.inApp}>
        <span className={classes.label} aria-hidden>
          {t('settings.inApp')}
        </span>
        <Switch
          aria-label={t('settings.inAppOf', { kind: name })}
          checked={choice.inApp}
          onChange={(event) => save({ kind, ...choice, inApp: event.currentTarget.checked })}
        />
      </td>
      <td className={classes.mail}>
        <span className={classes.label} aria-hidden>
          {t('settings.mail')}
        </span>
        <SegmentedControl
          size="xs"
          aria-label={t('settings.mailOf', { kind: name })}
          value={choice.mail}
          onChange={(mail) => save({ kind, ...choice, mail: mail as MailPace })}
          data={MAIL_PACES.map((pace) => ({ value: pace, label: t(`pace.${pace}`) }))}
        />
      </td>
    </tr>
  );
}
