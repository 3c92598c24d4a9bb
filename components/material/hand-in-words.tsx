'use client';

import { Textarea, TextInput } from '@mantine/core';
import { IconBasket, IconBuildingFactory2, IconBuildingStore, IconUsersGroup } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import { LIMITS, SECTORS, type Sector, STORY_KINDS } from '@/lib/sop/vocabulary';
import { ChoiceCards } from './choice-cards';
import type { HandInDraft } from './hand-in-draft';
import classes from './hand-in-form.module.css';

const SECTOR_ICONS: Record<Sector, ReactNode> = {
  koperasi: <IconUsersGroup size={18} stroke={1.6} aria-hidden />,
  usaha_mikro: <IconBuildingStore size={18} stroke={1.6} aria-hidden />,
  perindustrian: <IconBuildingFactory2 size={18} stroke={1.6} aria-hidden />,
  perdagangan: <IconBasket size={18} stroke={1.6} aria-hidden />,
};

/** What the material says and what it is: title, text, sector, kind. */
export function HandInWords(props: {
  draft: HandInDraft;
  change: (patch: Partial<HandInDraft>) => void;
  faults: ReadonlyMap<string, string>;
  /** Name of the file that the story's text comes from. */
  textSource: string | null;
}) {
  const t = useTranslations('material.form');
  const sop = useTranslations('sop');
  const imported = useTranslations('material.import');
  const { draft, change, faults, textSource } = props;
  return (
    <div className={classes.column}>
      <TextInput
        label={t('fieldTitle')}
        description={
          <>
            <Counter length={draft.title.trim().length} max={LIMITS.title} />
            {t('fieldTitleHint', { max: LIMITS.title })}
          </>
        }
        withAsterisk
        value={draft.title}
        error={faults.get('title')}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <ChoiceCards
        legend={
          <>
            {t('fieldSector')} <Asterisk />
          </>
        }
        name="sector"
        choices={SECTORS.map((value) => ({
          value,
          label: sop(`sector.${value}`),
          icon: SECTOR_ICONS[value],
        }))}
        value={draft.sector}
        error={faults.get('sector')}
        onChange={(sector) => change({ sector })}
      />
      <ChoiceCards
        compact
        legend={t('fieldKind')}
        name="kind"
        choices={STORY_KINDS.map((value) => ({ value, label: sop(`kind.${value}`) }))}
        value={draft.kind}
        error={faults.get('kind')}
        onChange={(kind) => change({ kind })}
      />
      <Textarea
        label={t('fieldText')}
        description={
          <>
            <Counter length={draft.text.trim().length} max={LIMITS.materialText} />
            {textSource ? imported('note', { name: textSource }) : t('fieldTextHint')}
          </>
        }
        autosize
        minRows={12}
        maxRows={28}
        value={draft.text}
        error={faults.get('text')}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
    </div>
  );
}

function Asterisk() {
  return (
    <span aria-hidden style={{ color: 'var(--mantine-color-error)' }}>
      *
    </span>
  );
}

/** Shown only when the limit comes near: a counter that is always there is noise. */
function Counter({ length, max }: { length: number; max: number }) {
  const t = useTranslations('material.form');
  const locale = useLocale() as Locale;
  if (length < max * 0.8) return null;
  return (
    <span className={classes.counter} data-over={length > max || undefined}>
      {t('counter', { count: formatNumber(length, locale), max: formatNumber(max, locale) })}
    </span>
  );
}
