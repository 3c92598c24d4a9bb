'use client';

import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type DefinitionPath, withMoved } from '@/lib/sop/edit-list';
import { countFaults, placeId, useEditing, useValue } from './editing';
import classes from './editor.module.css';
import { FaultCount } from './fault-count';
import { ParagraphField } from './fields';

/** Texts one below the other, to add to, reorder and take from. */
export function LineList<T = string>(props: {
  path: DefinitionPath;
  title: string;
  /** What one of them is called, with its number. */
  itemName: (number: number) => string;
  empty: T;
  most: number;
  /** The fields of one row; a plain text without. */
  row?: (path: DefinitionPath, label: string) => ReactNode;
  clause?: boolean;
}) {
  const t = useTranslations('sopEditor');
  const editing = useEditing();
  const { path, itemName } = props;
  const [lines, set] = useValue<T[]>(path);

  const move = (from: number, to: number) => {
    set(withMoved(lines, from, to));
    editing.focus(`${placeId([...path, to])}-${to < from ? 'up' : 'down'}`);
  };
  return (
    <section className={classes.group} id={placeId(path)} aria-label={props.title}>
      <h2 className={classes.groupTitle}>
        {props.title} <FaultCount count={countFaults(editing.faults, path)} />
      </h2>
      {lines.length === 0 ? <p className={classes.empty}>{t('noLines')}</p> : null}
      <ol className={classes.list}>
        {lines.map((_, at) => {
          const here = [...path, at];
          const name = itemName(at + 1);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is nothing but its place and its text
            <li key={at} className={classes.row} data-clause={props.clause || undefined}>
              {props.row?.(here, name) ?? <ParagraphField path={here} label={name} hideLabel />}
              <span className={classes.rowMoves}>
                <ActionIcon
                  id={`${placeId(here)}-up`}
                  aria-label={t('moveUp', { name })}
                  disabled={at === 0}
                  onClick={() => move(at, at - 1)}
                >
                  <IconArrowUp size={16} stroke={1.7} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  id={`${placeId(here)}-down`}
                  aria-label={t('moveDown', { name })}
                  disabled={at === lines.length - 1}
                  onClick={() => move(at, at + 1)}
                >
                  <IconArrowDown size={16} stroke={1.7} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  aria-label={t('removeItem', { name })}
                  onClick={() => {
                    set(lines.toSpliced(at, 1));
                    editing.focus(placeId([...path, Math.min(at, lines.length - 2)]));
                  }}
                >
                  <IconX size={16} stroke={1.7} aria-hidden />
                </ActionIcon>
              </span>
            </li>
          );
        })}
      </ol>
      <Button
        className={classes.add}
        variant="default"
        size="xs"
        leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
        disabled={lines.length >= props.most}
        onClick={() => {
          set([...lines, props.empty]);
          editing.focus(placeId([...path, lines.length]));
        }}
      >
        {t('addTo', { list: props.title })}
      </Button>
    </section>
  );
}
