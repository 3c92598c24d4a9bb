'use client';

import { SegmentedControl, Stack, Switch, Text, useMantineColorScheme } from '@mantine/core';
import { useId, useMounted } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { useCharacterKeys } from '@/components/board/letter-keys';
import { LOCALES, type Locale } from '@/lib/format/locale';
import type { Outcome } from '@/lib/sop/refusal';
import { COLOR_SCHEMES, isColorScheme } from './color-schemes';

/** Language and theme of the desk, both kept in this browser. */
export function Preferences(props: {
  locale: Locale;
  chooseLanguage: (locale: unknown) => Promise<Outcome>;
}) {
  const t = useTranslations('account');
  const keys = useTranslations('hands.keys');
  const [characters, chooseCharacters] = useCharacterKeys();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  // The server does not know the theme kept in the browser.
  const mounted = useMounted();
  const id = useId();
  const [pending, startTransition] = useTransition();
  return (
    <Stack gap="md">
      <div>
        <Text size="sm" fw={600} mb={6} id={`${id}-bahasa`}>
          {t('language')}
        </Text>
        <SegmentedControl
          fullWidth
          aria-labelledby={`${id}-bahasa`}
          value={props.locale}
          disabled={pending}
          onChange={(value) =>
            startTransition(async () => {
              await props.chooseLanguage(value);
            })
          }
          data={LOCALES.map((key) => ({ value: key, label: t(`languages.${key}`) }))}
        />
      </div>
      <div>
        <Text size="sm" fw={600} mb={6} id={`${id}-tema`}>
          {t('theme')}
        </Text>
        <SegmentedControl
          fullWidth
          aria-labelledby={`${id}-tema`}
          value={mounted ? colorScheme : 'auto'}
          onChange={(value) => (isColorScheme(value) ? setColorScheme(value) : undefined)}
          data={COLOR_SCHEMES.map((key) => ({ value: key, label: t(`themes.${key}`) }))}
        />
      </div>
      <Switch
        label={keys('characters')}
        description={keys('charactersHint')}
        checked={mounted ? characters : true}
        onChange={(event) => chooseCharacters(event.currentTarget.checked)}
      />
    </Stack>
  );
}
