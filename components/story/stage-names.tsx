'use client';

import { useLocale } from 'next-intl';
import { createContext, type ReactNode, use } from 'react';
import type { LocalizedText } from '@/lib/sop/definition';

/** What each stage of an SOP is called, by its key. */
export type StageNames = Record<string, LocalizedText>;

const StageNamesContext = createContext<StageNames>({});

/** Gives everything below it the stage names of the SOP that its stories follow. */
export function StageNamesProvider({ names, children }: { names: StageNames; children: ReactNode }) {
  return <StageNamesContext value={names}>{children}</StageNamesContext>;
}

/** Turns a stage's key into its name in the person's language; an unknown key stays as it is. */
export function useStageName(): (stage: string) => string {
  const names = use(StageNamesContext);
  const locale = useLocale();
  return (stage) => names[stage]?.[locale === 'en' ? 'en' : 'id'] ?? stage;
}

/** A stage's name, for pages made on the server. */
export function StageName({ stage }: { stage: string }) {
  return useStageName()(stage);
}
