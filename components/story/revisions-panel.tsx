'use client';

import { IconFileDescription } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import type { StoryVersion, VersionGroup, VersionPair } from '@/lib/story/versions';
import { withPresent, withPrevious } from '@/lib/story/versions';
import { CompareVersions } from './compare-versions';
import { RestoreDialog } from './restore-dialog';
import { RevisionDialog } from './revision-dialog';
import classes from './revisions-panel.module.css';
import { VersionRow } from './version-row';

type Opened =
  | { kind: 'read'; version: StoryVersion }
  | { kind: 'compare'; pair: VersionPair }
  | { kind: 'restore'; version: number };

interface RevisionsPanelProps {
  groups: VersionGroup[];
  /** The version that the public reads. */
  onSite: number | null;
  /** The reader may write now, and so bring a version back. */
  mayRestore: boolean;
  /** Somebody has approved the present content. */
  approved: boolean;
  /** The content version on the screen. */
  present: number;
  asOf: Date;
}

/** Saved versions with why each is kept, latest first: to read, to compare, to bring back. */
export function RevisionsPanel(props: RevisionsPanelProps) {
  const { groups, asOf } = props;
  const t = useTranslations('story.revisions');
  const [opened, setOpened] = useState<Opened | null>(null);
  const versions = groups.flatMap(({ version, earlier }) => [version, ...earlier]);
  const heads = groups.map(({ version }) => version);
  if (versions.length === 0) {
    return (
      <EmptyState
        icon={<IconFileDescription size={20} stroke={1.6} aria-hidden />}
        level={3}
        title={t('none')}
      >
        {t('noneText')}
      </EmptyState>
    );
  }
  /** With the version before it as the list shows them; the oldest with the present. */
  const pairOf = ({ contentVersion }: StoryVersion, among: StoryVersion[]) =>
    withPrevious(among, contentVersion) ??
    withPrevious(versions, contentVersion) ??
    withPresent(versions, contentVersion);
  const compare = (version: StoryVersion, among: StoryVersion[]) => {
    const pair = pairOf(version, among);
    return pair ? () => setOpened({ kind: 'compare', pair }) : undefined;
  };
  const restore = (version: number) => setOpened({ kind: 'restore', version });
  const row = (version: StoryVersion, among: StoryVersion[]) => (
    <VersionRow
      key={version.contentVersion}
      version={version}
      onSite={version.contentVersion === props.onSite}
      asOf={asOf}
      onRead={() => setOpened({ kind: 'read', version })}
      onCompare={compare(version, among)}
    />
  );
  const close = () => setOpened(null);
  return (
    <>
      <ul className={classes.list}>
        {groups.map(({ version, earlier }) => [
          row(version, heads),
          earlier.length > 0 ? (
            <li key={`${version.contentVersion}-earlier`}>
              <details className={classes.earlier}>
                <summary>{t('earlier', { count: earlier.length })}</summary>
                <ul className={classes.list}>{earlier.map((each) => row(each, versions))}</ul>
              </details>
            </li>
          ) : null,
        ])}
      </ul>
      {opened?.kind === 'read' ? (
        <RevisionDialog
          revision={opened.version}
          onClose={close}
          onCompare={compare(opened.version, heads)}
          onRestore={
            props.mayRestore && opened.version !== versions[0]
              ? () => restore(opened.version.contentVersion)
              : undefined
          }
        />
      ) : null}
      {opened?.kind === 'compare' ? (
        <CompareVersions
          versions={versions}
          first={opened.pair}
          asOf={asOf}
          onClose={close}
          onRestore={props.mayRestore ? restore : undefined}
        />
      ) : null}
      {opened?.kind === 'restore' ? (
        <RestoreDialog
          version={opened.version}
          present={props.present}
          approved={props.approved}
          onClose={close}
        />
      ) : null}
    </>
  );
}
