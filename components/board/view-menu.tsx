'use client';

import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  IconBookmark,
  IconCheck,
  IconDeviceFloppy,
  IconPencil,
  IconPlus,
  IconTrash,
  IconUsers,
} from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SavedView } from '@/lib/board/saved-view';
import { may } from '@/lib/sop/permissions';
import { useBoardTools } from './board-context';
import type { SavedViews } from './use-saved-views';
import { ViewDeletion, ViewNaming } from './view-dialogs';
import classes from './view-menu.module.css';

const ICON = { size: 16, stroke: 1.7, 'aria-hidden': true } as const;

type Question = { kind: 'save' } | { kind: 'rename' | 'delete'; view: SavedView };

/** The saved views, the reader's own and the shared, and what can be done with the one that is open. */
export function ViewMenu({ views, wide }: { views: SavedViews; wide?: boolean }) {
  const t = useTranslations('boardView.views');
  const [question, setQuestion] = useState<Question | null>(null);
  const { current, changed } = views;
  const label = current ? current.name : t('plain');
  return (
    <>
      <Menu position="bottom-end" width={300} shadow="md" withinPortal={wide ?? false}>
        <Menu.Target>
          <Button
            variant="default"
            fullWidth={wide ?? false}
            leftSection={<IconBookmark {...ICON} />}
            title={t('menu')}
            aria-label={
              current ? (changed ? t('changedOf', { name: current.name }) : current.name) : t('menu')
            }
            classNames={{ root: classes.target, label: classes.label }}
          >
            <span className={classes.name}>{label}</span>
            {changed ? <span className={classes.changed}>{t('changed')}</span> : null}
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={classes.dropdown}>
          <ViewItems views={views} />
          <Menu.Divider />
          <Menu.Item leftSection={<IconPlus {...ICON} />} onClick={() => setQuestion({ kind: 'save' })}>
            {t('save')}
          </Menu.Item>
          {current ? <CurrentItems views={views} view={current} onAsk={setQuestion} /> : null}
        </Menu.Dropdown>
      </Menu>
      {question?.kind === 'save' ? (
        <ViewNaming
          title={t('saveTitle')}
          name={current && !current.own ? current.name : ''}
          sharing
          onClose={() => setQuestion(null)}
          onConfirm={views.save}
        />
      ) : null}
      {question?.kind === 'rename' ? (
        <ViewNaming
          title={t('renameTitle')}
          name={question.view.name}
          sharing={false}
          onClose={() => setQuestion(null)}
          onConfirm={(name) => views.rename(question.view, name)}
        />
      ) : null}
      {question?.kind === 'delete' ? (
        <ViewDeletion
          view={question.view}
          onClose={() => setQuestion(null)}
          onConfirm={() => views.remove(question.view)}
        />
      ) : null}
    </>
  );
}

function ViewItems({ views }: { views: SavedViews }) {
  const t = useTranslations('boardView.views');
  const { all, current, changed } = views;
  const item = (view: SavedView) => {
    const shown = view.id === current?.id && !changed;
    return (
      <Menu.Item
        key={view.id}
        aria-current={shown ? 'true' : undefined}
        leftSection={shown ? <IconCheck {...ICON} /> : <span className={classes.indent} />}
        rightSection={view.shared && view.own ? <IconUsers {...ICON} aria-label={t('sharedMark')} /> : null}
        onClick={() => views.open(view)}
      >
        {view.name}
        {view.own ? null : <span className={classes.by}>{t('by', { name: view.by })}</span>}
      </Menu.Item>
    );
  };
  const own = all.filter((view) => view.own);
  const shared = all.filter((view) => !view.own);
  return (
    <>
      <Menu.Item leftSection={<span className={classes.indent} />} onClick={() => views.open(null)}>
        {t('all')}
      </Menu.Item>
      {own.length > 0 ? <Menu.Label>{t('own')}</Menu.Label> : null}
      {own.map(item)}
      {shared.length > 0 ? <Menu.Label>{t('shared')}</Menu.Label> : null}
      {shared.map(item)}
      {all.length === 0 ? <p className={classes.none}>{t('none')}</p> : null}
    </>
  );
}

interface CurrentItemsProps {
  views: SavedViews;
  view: SavedView;
  onAsk: (question: Question) => void;
}

function CurrentItems({ views, view, onAsk }: CurrentItemsProps) {
  const t = useTranslations('boardView.views');
  const { me } = useBoardTools();
  const say = async (asked: Promise<string[]>) => {
    const faults = await asked;
    if (faults.length > 0) {
      notifications.show({ color: 'red', title: t('failed'), message: faults.join(' ') });
    }
  };
  const mayDelete = view.own || (view.shared && may(me, 'users.manage'));
  return (
    <>
      {view.own && views.changed ? (
        <Menu.Item leftSection={<IconDeviceFloppy {...ICON} />} onClick={() => say(views.update(view))}>
          {t('update', { name: view.name })}
        </Menu.Item>
      ) : null}
      {view.own ? (
        <Menu.Item leftSection={<IconPencil {...ICON} />} onClick={() => onAsk({ kind: 'rename', view })}>
          {t('rename')}
        </Menu.Item>
      ) : null}
      {view.own && (view.shared || may(me, 'story.viewAll')) ? (
        <Menu.Item leftSection={<IconUsers {...ICON} />} onClick={() => say(views.share(view, !view.shared))}>
          {t(view.shared ? 'unshare' : 'share')}
        </Menu.Item>
      ) : null}
      {mayDelete ? (
        <Menu.Item leftSection={<IconTrash {...ICON} />} onClick={() => onAsk({ kind: 'delete', view })}>
          {t('delete')}
        </Menu.Item>
      ) : null}
    </>
  );
}
