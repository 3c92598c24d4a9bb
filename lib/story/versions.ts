import type { PersonName, StoryLogEntry, StoryRevisionEntry, StoryVisit } from './story-page';

/** Why a version is kept: what was done with it. */
export type VersionReason =
  | { kind: 'handedOver'; to: string }
  | { kind: 'approved' | 'sentBack'; by: string }
  | { kind: 'published' }
  | { kind: 'restored'; from: number };

/** A saved version with the reasons why it is kept; without any it is a working version. */
export interface StoryVersion extends StoryRevisionEntry {
  reasons: VersionReason[];
}

/** A version with the earlier savings of the same work, which nobody has given a reason to be looked at. */
export interface VersionGroup {
  version: StoryVersion;
  earlier: StoryVersion[];
}

/** The versions with why each is kept, as the log tells it. Moves that were taken back are no reason. */
export function withReasons(
  revisions: readonly StoryRevisionEntry[],
  log: readonly StoryLogEntry[],
): StoryVersion[] {
  const undone = new Set(log.flatMap(({ type, details }) => (type === 'moveUndone' ? [details.undone] : [])));
  const told = log.filter(({ number }) => !undone.has(number)).toSorted((a, b) => a.number - b.number);
  return revisions.map((revision) => ({
    ...revision,
    reasons: once(
      told
        .filter(({ details }) => details.contentVersion === revision.contentVersion)
        .flatMap((entry) => reasonIn(entry) ?? []),
    ),
  }));
}

function once(reasons: VersionReason[]): VersionReason[] {
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}

function reasonIn({ type, details, actor }: StoryLogEntry): VersionReason | null {
  if (type === 'published') return { kind: 'published' };
  if (type === 'versionRestored') return { kind: 'restored', from: Number(details.restored) };
  if (type !== 'moved') return null;
  const by = actor?.name ?? '';
  switch (details.action) {
    case 'advance':
      return { kind: 'handedOver', to: String(details.to) };
    case 'approve':
      return { kind: 'approved', by };
    case 'sendBack':
      return { kind: 'sentBack', by };
    default:
      return null;
  }
}

/**
 * Puts a writer's savings of one visit under the version that they led to, latest first. What was there
 * before a restoring did not lead to it and stands for itself.
 */
export function groupVersions(
  versions: readonly StoryVersion[],
  visits: readonly Pick<StoryVisit, 'id' | 'enteredAt' | 'leftAt'>[],
): VersionGroup[] {
  const visitOf = ({ savedAt }: StoryVersion) =>
    visits.find(({ enteredAt, leftAt }) => enteredAt <= savedAt && (!leftAt || savedAt <= leftAt))?.id;
  const groups: VersionGroup[] = [];
  for (const version of versions) {
    const group = groups.at(-1);
    const newer = group?.earlier.at(-1) ?? group?.version;
    const ledTo =
      newer &&
      version.reasons.length === 0 &&
      !newer.reasons.some(({ kind }) => kind === 'restored') &&
      sameWriter(newer.writer, version.writer) &&
      visitOf(newer) === visitOf(version);
    if (group && ledTo) group.earlier.push(version);
    else groups.push({ version, earlier: [] });
  }
  return groups;
}

const sameWriter = (a: PersonName, b: PersonName) => a.id === b.id;

/** Two versions to compare, the older first. */
export interface VersionPair {
  before: number;
  after: number;
}

/** Two chosen versions in the order of time. */
export function inOrder(one: number, other: number): VersionPair {
  return { before: Math.min(one, other), after: Math.max(one, other) };
}

/** This version and the one before it in the list, which runs latest first; the oldest has none before it. */
export function withPrevious(
  versions: readonly { contentVersion: number }[],
  version: number,
): VersionPair | null {
  const previous = versions.find(({ contentVersion }) => contentVersion < version);
  return previous ? { before: previous.contentVersion, after: version } : null;
}

/** This version and the present one; the present one itself has none. */
export function withPresent(
  versions: readonly { contentVersion: number }[],
  version: number,
): VersionPair | null {
  const present = versions[0]?.contentVersion;
  return present !== undefined && present !== version ? inOrder(version, present) : null;
}
