'use client';

import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconChevronRight, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { SopDefinition } from '@/lib/sop/definition';
import type { DefinitionPath } from '@/lib/sop/edit-list';
import { countFaults, placeId, useEditing } from './editing';
import { FaultCount } from './fault-count';
import classes from './item-card.module.css';

interface ItemCardProps {
  /** Path of the item; its last key is its position. */
  path: DefinitionPath;
  name: string;
  /** Shown before the name, where the item has a number. */
  number?: ReactNode;
  /** What it holds, in a line. */
  hint?: string;
  /** What taking it out means, beside the button. */
  removal?: string;
  move: ((sop: SopDefinition, by: -1 | 1) => SopDefinition) | null;
  /** Where it stands after a move by one; null at the end of its list. */
  neighbours: { up: number | null; down: number | null };
  remove: (sop: SopDefinition) => SopDefinition;
  children: ReactNode;
}

/** An item of a list: a line that opens to its fields, moves up and down, and can be taken out. */
export function ItemCard(props: ItemCardProps) {
  const t = useTranslations('sopEditor');
  const common = useTranslations('common');
  const editing = useEditing();
  const { path, name, neighbours } = props;
  const list = String(path[0]);
  const at = Number(path.at(-1));
  const open = editing.open[list] === at;
  const id = placeId(path);

  const moveBy = (by: -1 | 1, to: number | null) => {
    const { move } = props;
    if (!move || to === null) return;
    editing.change((sop) => move(sop, by));
    if (open) editing.setOpen(list, to);
    // The keyboard stays with what was moved.
    editing.focus(`${placeId([...path.slice(0, -1), to])}-${by < 0 ? 'up' : 'down'}`);
  };
  return (
    <li className={classes.card} data-open={open || undefined}>
      <div className={classes.head}>
        <button
          type="button"
          id={id}
          className={classes.toggle}
          aria-expanded={open}
          aria-controls={open ? `${id}-body` : undefined}
          onClick={() => editing.setOpen(list, open ? null : at)}
        >
          <IconChevronRight size={16} stroke={1.8} aria-hidden className={classes.chevron} />
          {props.number === undefined ? null : <span className={classes.number}>{props.number}</span>}
          <span className={classes.words}>
            <span className={classes.name}>{name || t('unnamed')}</span>
            {props.hint ? <span className={classes.hint}>{props.hint}</span> : null}
          </span>
          <FaultCount count={countFaults(editing.faults, path)} />
        </button>
        {props.move && (neighbours.up !== null || neighbours.down !== null) ? (
          <span className={classes.moves}>
            <ActionIcon
              id={`${id}-up`}
              aria-label={t('moveUp', { name })}
              disabled={neighbours.up === null}
              onClick={() => moveBy(-1, neighbours.up)}
            >
              <IconArrowUp size={16} stroke={1.7} aria-hidden />
            </ActionIcon>
            <ActionIcon
              id={`${id}-down`}
              aria-label={t('moveDown', { name })}
              disabled={neighbours.down === null}
              onClick={() => moveBy(1, neighbours.down)}
            >
              <IconArrowDown size={16} stroke={1.7} aria-hidden />
            </ActionIcon>
          </span>
        ) : null}
      </div>
      {open ? (
        <div className={classes.body} id={`${id}-body`}>
          {props.children}
          <div className={classes.foot}>
            {props.removal ? <span className={classes.removal}>{props.removal}</span> : null}
            <Button
              variant="subtle"
              color="red"
              size="xs"
              aria-label={t('removeItem', { name: name || t('unnamed') })}
              leftSection={<IconTrash size={15} stroke={1.7} aria-hidden />}
              onClick={() => {
                editing.setOpen(list, null);
                editing.remove(props.remove, name);
                editing.focus(placeId(path));
              }}
            >
              {common('remove')}
            </Button>
          </div>
        </div>
      ) : null}
    </li>
  );
}
