'use client';

import { Badge } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { wordDiff } from '@/lib/editor/word-diff';
import type { Locale } from '@/lib/format/locale';
import type { ItemChange } from '@/lib/sop/compare-definitions';
import type { SopDefinition } from '@/lib/sop/definition';
import type { FieldValue } from '@/lib/sop/definition-fields';
import classes from './comparison.module.css';
import { useValueWords } from './value-words';

const COLOURS = { added: 'tugu', removed: 'red', changed: 'yellow', same: 'gray' };

/** One changed item: each field that differs, as it was and as it will be, the words that differ marked. */
export function ComparisonItem(props: {
  change: ItemChange;
  sops: [SopDefinition, SopDefinition];
  names: [string, string];
}) {
  const t = useTranslations('sopEditor');
  const action = useTranslations('sop.action');
  const locale = useLocale() as Locale;
  const words = useValueWords();
  const { change, sops, names } = props;
  const { kind, moved, before, after } = change;
  const side = after ?? before;
  const doing = side?.fields.action;
  const title = [t(`list.${change.list}`), change.name[locale]].filter(Boolean).join(': ');

  const rows: { field: string; before: FieldValue | undefined; after: FieldValue | undefined }[] =
    kind === 'changed'
      ? change.fields
      : kind === 'same'
        ? []
        : Object.entries(side?.fields ?? {})
            .filter(([, value]) => (Array.isArray(value) ? value.length > 0 : Boolean(value)))
            .map(([field, value]) => ({
              field,
              before: before ? value : undefined,
              after: after ? value : undefined,
            }));
  return (
    <article className={classes.item}>
      <h3 className={classes.name}>
        <span>
          {title}
          {doing && typeof doing === 'string' ? ` (${action(doing as 'approve')})` : ''}
        </span>
        {kind === 'same' ? null : (
          <Badge color={COLOURS[kind]} variant="outline" className={classes.badge}>
            {t(`kindOfChange.${kind}`)}
          </Badge>
        )}
        {moved ? (
          <Badge color="gray" variant="outline" className={classes.badge}>
            {t('kindOfChange.moved', {
              before: (before?.position ?? 0) + 1,
              after: (after?.position ?? 0) + 1,
            })}
          </Badge>
        ) : null}
      </h3>
      {kind === 'same' && change.after?.fields.line ? (
        <p className={classes.line}>{String(change.after.fields.line)}</p>
      ) : null}
      {rows.map(({ field, before: was, after: willBe }) => {
        const old = was === undefined ? null : words(field, was, sops[0]);
        const now = willBe === undefined ? null : words(field, willBe, sops[1]);
        return (
          <div key={field} className={classes.row}>
            {field === 'line' || field === 'warning' ? null : (
              <span className={classes.field}>{t(`field.${field}` as 'field.id')}</span>
            )}
            <Side label={names[0]} text={old} other={now} kind="theirs" />
            <Side label={names[1]} text={now} other={old} kind="mine" />
          </div>
        );
      })}
    </article>
  );
}

function Side(props: { label: string; text: string | null; other: string | null; kind: 'theirs' | 'mine' }) {
  const { label, text, other, kind } = props;
  const Mark = kind === 'theirs' ? 'del' : 'ins';
  return (
    <div className={classes.side} data-absent={text === null || undefined}>
      <span className={classes.label}>{label}</span>
      {text === null ? (
        <span aria-hidden>–</span>
      ) : other === null ? (
        <Mark className={classes.mark}>{text}</Mark>
      ) : (
        <span className={classes.text}>
          {(kind === 'theirs' ? wordDiff(text, other) : wordDiff(other, text))
            .filter((part) => part.kind === 'same' || part.kind === kind)
            .map((part, at) =>
              part.kind === 'same' ? (
                part.text
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: the parts do not change while they are compared
                <Mark key={at} className={classes.mark}>
                  {part.text}
                </Mark>
              ),
            )}
        </span>
      )}
    </div>
  );
}
