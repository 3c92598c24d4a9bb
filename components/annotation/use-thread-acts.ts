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
  const { actions, hands } = useThreads();

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
    /** Into the text, which is saved together with the mark; what stands there already is only marked. */
    accept: (threads: readonly TextThread[], after = done) =>
      state.run(
        async () => {
          if (!hands) return refuse({ code: 'suggestionNotWritten' });
          const written = new Set(hands.write(threads));
          const accepted = threads.filter((thread) => written.has(thread.id) || hands.isWritten(thread));
          if (accepted.length === 0) return refuse({ code: 'wordsGone' });
          const contentVersion = await saveAll();
          const unmarked = accepted.filter((thread) => !hands.tookMark(thread)).map(({ id }) => id);
          if (unmarked.length === 0) return { ok: true };
          if (contentVersion === null) return refuse({ code: 'suggestionNotWritten' });
          return actions.acceptSuggestions({ storyId, contentVersion, threadIds: unmarked });
        },
        { say: t('accepted'), after },
      ),
  };
}
