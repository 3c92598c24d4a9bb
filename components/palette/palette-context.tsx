'use client';

import { createContext, type ReactNode, use, useEffect, useEffectEvent, useState } from 'react';
import { Store } from '@/components/ui/store';
import type { PaletteItem } from '@/lib/palette/palette-item';

/** Something that the page in view can do. */
export interface PaletteAction extends PaletteItem {
  run: () => void;
}

type Source = () => PaletteAction[];

/** The palette's door, and what the page in view brings to it. */
export class PaletteTools {
  private readonly sources = new Set<Source>();
  /** The page's actions as they were when the palette was opened; null while it is closed. */
  readonly opened = new Store<PaletteAction[] | null>(null);

  /** Opens it. Asked now, while the focus is still on what the actions are about. */
  open(): void {
    this.opened.set([...this.sources].flatMap((source) => source()));
  }

  close(): void {
    this.opened.set(null);
  }

  bring(source: Source): () => void {
    this.sources.add(source);
    return () => void this.sources.delete(source);
  }
}

const PaletteContext = createContext<PaletteTools | null>(null);

/** Lets pages bring actions to the palette, and opens it by Ctrl-K or Cmd-K. */
export function PaletteProvider({ children }: { children: ReactNode }) {
  const [tools] = useState(() => new PaletteTools());
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      // A text editor has its own use for it.
      if (event.defaultPrevented || event.key.toLowerCase() !== 'k') return;
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      if (tools.opened.get()) tools.close();
      else tools.open();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [tools]);
  return <PaletteContext value={tools}>{children}</PaletteContext>;
}

/** The palette. Throws outside the desk. */
export function usePalette(): PaletteTools {
  const tools = use(PaletteContext);
  if (!tools) throw new Error('usePalette outside PaletteProvider');
  return tools;
}

/** Brings actions to the palette while the component stands; `source` is asked at each opening. */
export function usePaletteActions(source: Source): void {
  const tools = use(PaletteContext);
  const latest = useEffectEvent(source);
  useEffect(() => tools?.bring(() => latest()), [tools]);
}
