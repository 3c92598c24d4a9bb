'use client';

import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';

/** What went wrong, every reason on its own line, and a way to try again. Announced when it appears. */
export function ErrorNotice(props: { title?: string; messages: readonly string[]; onRetry?: () => void }) {
  const t = useTranslations('common');
  const [only, ...others] = props.messages;
  return (
    <Alert
      role="alert"
      color="red"
      title={props.title}
      icon={<IconAlertTriangle size={18} stroke={1.7} aria-hidden />}
    >
      {others.length === 0 ? (
        <div>{only}</div>
      ) : (
        <ul style={{ margin: 0, paddingLeft: '1.1em' }}>
          {props.messages.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      {props.onRetry ? (
        <Button
          mt="sm"
          size="xs"
          variant="default"
          leftSection={<IconRefresh size={15} stroke={1.8} aria-hidden />}
          onClick={props.onRetry}
        >
          {t('retry')}
        </Button>
      ) : null}
    </Alert>
  );
}
