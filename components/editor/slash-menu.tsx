'use client';

import {
  IconBlockquote,
  IconBrandInstagram,
  IconBrandYoutube,
  IconH2,
  IconH3,
  IconList,
  IconListNumbers,
  IconPhoto,
  IconSeparatorHorizontal,
  IconTable,
  IconTemplate,
} from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useEffect, useId } from 'react';
import { createPortal } from 'react-dom';
import { useStored } from '@/components/ui/store';
import classes from './slash-menu.module.css';
import { type OpenSlashMenu, slashMenuOf } from './slash-menu-plugin';

const ICONS = {
  h2: IconH2,
  h3: IconH3,
  bullets: IconList,
  numbers: IconListNumbers,
  quote: IconBlockquote,
  table: IconTable,
  picture: IconPhoto,
  youtube: IconBrandYoutube,
  instagram: IconBrandInstagram,
  template: IconTemplate,
  rule: IconSeparatorHorizontal,
};

/** The blocks that "/" offers. The cursor stays in the text, which says which one is meant. */
export function SlashMenu({ editor }: { editor: Editor }) {
  const menu = useStored(slashMenuOf(editor), (open) => open);
  if (!menu || menu.blocks.length === 0) return null;
  return createPortal(<Blocks editor={editor} menu={menu} />, menu.place);
}

/** Tells who cannot see the menu, by the text's own attributes, which block is meant. */
function useTold(editor: Editor, list: string, option: string) {
  useEffect(() => {
    const text = editor.view.dom;
    const told = {
      'aria-controls': list,
      'aria-activedescendant': option,
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
    };
    for (const [name, value] of Object.entries(told)) text.setAttribute(name, value);
    return () => {
      for (const name of Object.keys(told)) text.removeAttribute(name);
    };
  }, [editor, list, option]);
}

/** Scrolls the list alone: the menu may not be at its place yet, and the page would run after it. */
function keepInView(option: HTMLElement | null): void {
  const list = option?.parentElement;
  if (!option || !list) return;
  const below = option.offsetTop + option.offsetHeight - list.clientHeight;
  list.scrollTop = Math.min(Math.max(list.scrollTop, below), option.offsetTop);
}

function Blocks({ editor, menu }: { editor: Editor; menu: OpenSlashMenu }) {
  const t = useTranslations('editor');
  const list = useId();
  const option = (index: number) => `${list}-${menu.blocks[index]}`;
  const active = option(menu.active);
  useTold(editor, list, active);
  useEffect(() => keepInView(document.getElementById(active)), [active]);

  return (
    <div className={classes.menu}>
      <span className={classes.heard} role="status">
        {t('slash.found', { count: menu.blocks.length })}
      </span>
      {/* What scrolls is within reach of the keyboard, although the Tab key takes a block before it gets here. */}
      <div id={list} role="listbox" aria-label={t('slash.label')} className={classes.list} tabIndex={0}>
        {menu.blocks.map((block, index) => {
          const Icon = ICONS[block];
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the text hears the keys and names the option
            // biome-ignore lint/a11y/useFocusableInteractive: the cursor stays in the text
            <div
              key={block}
              id={option(index)}
              role="option"
              aria-selected={index === menu.active}
              className={classes.option}
              // The text keeps its cursor while a block is pressed.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => menu.choose(block)}
            >
              <Icon size={18} stroke={1.8} aria-hidden />
              {t(`tool.${block}`)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
