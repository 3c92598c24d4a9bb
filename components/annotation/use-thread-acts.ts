'use client';

import { useTranslations } from 'next-intl';
import { useStory } from '@/components/story/story-context';
import type { StoryActionState } from '@/components/story/use-story-action';
import type { TextThread } from '@/lib/annotations/thread';
import { refuse } from '@/lib/sop/refusal';
import { useThreads } from './threads-context';

/** Settles threads; `done` leads the keyboard on when the card goes. */
export function useThreadActs(state: StoryActionState, done: () => void) {
  const t = useTranslations('thread');
  const { storyId, saveAll } = useStory();
  const { actions, hands, written } = useThreads();

  return {
    resolve: ({ id }: TextThread) =>
      state.run(() => actions.resolveThread({ storyId, threadId: id }), { say: t('resolved'), after: done }),
    reopen: ({ id }: TextThread) =>
      state.run(() => actions.reopenThread({ storyId, threadId: id }), { say: t('reopened'), after: done }),
    reject: (threads: readonly TextThread[], text: string, after: () => void) =>
      state.run(() => actions.rejectSuggestions({ storyId, threadIds: threads.map(({ id }) => id), text }), {
        say: t('rejected'),
        after,
      }),
    /** First into the text, then saved, and only then marked: nothing counts as accepted that is not there. */
    accept: (threads: readonly TextThread[], after = done) =>
      state.run(
        async () => {
          if (!hands) return refuse({ code: 'suggestionNotWritten' });
          // What an earlier try wrote is not written twice; what was undone since is.
          for (const thread of threads) if (!hands.isWritten(thread)) written.delete(thread.id);
          for (const id of hands.write(threads.filter(({ id }) => !written.has(id)))) written.add(id);
          const threadIds = threads.flatMap(({ id }) => (written.has(id) ? [id] : []));
          if (threadIds.length === 0) return refuse({ code: 'wordsGone' });
          const contentVersion = await saveAll();
          if (contentVersion === null) return refuse({ code: 'suggestionNotWritten' });
          const outcome = await actions.acceptSuggestions({ storyId, contentVersion, threadIds });
          if (outcome.ok) for (const id of threadIds) written.delete(id);
          return outcome;
        },
        { say: t('accepted'), after },
      ),
  };
}
