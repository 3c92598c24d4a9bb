'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatWorkingDuration } from '@/lib/format/duration';
import type { Locale } from '@/lib/format/locale';
import { performerName, type SopDefinition, stageName } from '@/lib/sop/definition';
import type { FieldValue } from '@/lib/sop/definition-fields';

/** A standard in words: "1 jam untuk satu bahan", "belum ditetapkan". */
export function useMinutesWords(): (minutes: number | null, perMaterial: boolean) => string {
  const t = useTranslations();
  const locale = useLocale() as Locale;
  return (minutes, perMaterial) => {
    if (minutes === null) return t('sop.noStandard');
    const length = t('sopEditor.minutes', { minutes });
    return perMaterial ? t('settings.sop.perMaterial', { length }) : withHours(length, minutes, locale);
  };
}

function withHours(length: string, minutes: number, locale: Locale): string {
  return minutes < 120 ? length : `${length} (${formatWorkingDuration(minutes * 60_000, locale)})`;
}

/** What a field holds, as people say it. Keys become the names that the definition gives them. */
export function useValueWords(): (field: string, value: FieldValue, sop: SopDefinition) => string {
  const t = useTranslations();
  const locale = useLocale() as Locale;
  return (field, value, sop) => {
    if (value === null || value === '') {
      return t(field === 'standardMinutes' ? 'sop.noStandard' : 'sopEditor.nothing');
    }
    if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
    if (Array.isArray(value)) return value.map(wordOf).join(', ') || t('sopEditor.nothing');
    if (field === 'standardMinutes') return t('sopEditor.minutes', { minutes: Number(value) });
    if (field === 'step') {
      const step = sop.steps.find(({ number }) => number === value);
      return step ? `${value}. ${step.name[locale]}` : String(value);
    }
    return oneOf(String(value));

    function wordOf(key: string): string {
      return field === 'requires'
        ? t(`sopEditor.requirement.${key}` as never)
        : performerName(sop, key)[locale];
    }
    function oneOf(text: string): string {
      if (field === 'from' || field === 'to') return stageName(sop, text)[locale];
      if (field === 'kind') return t(`sopEditor.kind.${text}` as never);
      if (field === 'action') return t(`sop.action.${text}` as never);
      if (field === 'reason') return t(text === 'required' ? 'common.required' : 'common.optional');
      return text;
    }
  };
}
