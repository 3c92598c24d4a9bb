'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/format/locale';
import type { SopDefinition } from '@/lib/sop/definition';
import { type DefinitionPath, valueAt } from '@/lib/sop/edit-list';
import type { SopFault } from '@/lib/sop/sop-fault';

/** Says a place of a definition in words: "Tahapan 4 (Menyusun) › Pelaksana". */
export function usePlaceWords(): (path: DefinitionPath, sop?: SopDefinition) => string {
  const t = useTranslations('sopEditor');
  const locale = useLocale() as Locale;
  return (path, sop) => {
    const [list, at, ...rest] = path;
    if (list === undefined) return t('wholeFile');
    const words = [t.has(`list.${list}`) ? t(`list.${list}`) : String(list)];
    if (typeof at === 'number') {
      const named = valueAt(sop, [list, at, 'name', locale]);
      const item = t.has(`item.${list}`) ? t(`item.${list}`, { n: at + 1 }) : `${words[0]} ${at + 1}`;
      words[0] = typeof named === 'string' && named.trim() ? `${item} (${named})` : item;
    }
    const inside = typeof at === 'string' ? [at, ...rest] : rest;
    // The two languages say that they are of the name.
    const fields = inside.filter((field, place) => field !== 'name' || place === inside.length - 1);
    for (const field of fields) {
      if (typeof field === 'number') words.push(String(field + 1));
      else words.push(t.has(`field.${field}`) ? t(`field.${field}`) : field);
    }
    return words.join(' › ');
  };
}

/** Turns a fault into the sentence a person reads. */
export function useFaultText(): (fault: SopFault) => string {
  const t = useTranslations('sopFault');
  return ({ code, params }) => t(code, params);
}
