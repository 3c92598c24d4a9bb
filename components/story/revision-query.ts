import { queryOptions } from '@tanstack/react-query';
import type { StoryActions } from '@/lib/story/story-actions';

/** Reads one saved version; the moment of its saving names it, since a working version is written on. */
export function revisionQuery(
  actions: Pick<StoryActions, 'openRevision'>,
  version: { storyId: string; contentVersion: number; savedAt: Date | undefined },
) {
  const { storyId, contentVersion, savedAt } = version;
  return queryOptions({
    queryKey: ['revision', storyId, contentVersion, savedAt?.toISOString()],
    queryFn: () => actions.openRevision({ storyId, contentVersion }),
    retry: 1,
  });
}
