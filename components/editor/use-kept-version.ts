import { useEffect } from 'react';
import type { StoryText } from './use-story-text';

export interface KeptVersionListeners {
  /** Asked before the story leaves the writer's hands: `save` resolves to the saved version, else rejects. */
  beforeLeaving?: (save: () => Promise<number>) => () => void;
  /** Told the content version whenever all of the text is on the server. */
  onSaved?: (contentVersion: number) => void;
}

/** Tells the page around the editor which version of the text the server has. */
export function useKeptVersion(text: StoryText, { beforeLeaving, onSaved }: KeptVersionListeners): void {
  const { autosave, saveState } = text;
  useEffect(
    () =>
      beforeLeaving?.(async () => {
        if (!(await autosave.flush())) throw new Error('The text could not be saved');
        return autosave.base.contentVersion;
      }),
    [autosave, beforeLeaving],
  );
  useEffect(() => {
    if (saveState.phase === 'saved') onSaved?.(autosave.base.contentVersion);
  }, [autosave, onSaved, saveState]);
}
