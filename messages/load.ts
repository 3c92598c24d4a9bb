import type { Locale } from '@/lib/format/locale';

/** Files of the desk's texts, one for each part of the product; every one exists in every language. */
export const NAMESPACES = [
  'common',
  'refusal',
  'sop',
  'sopFault',
  'sopEditor',
  'account',
  'users',
  'board',
  'boardView',
  'hands',
  'palette',
  'clock',
  'material',
  'story',
  'editor',
  'language',
  'metrics',
  'report',
  'settings',
  'calendar',
  'log',
  'media',
  'notice',
  'talk',
  'thread',
  'presence',
] as const;

/** All desk texts of one language, by namespace. */
export async function loadMessages(locale: Locale): Promise<Record<string, Record<string, unknown>>> {
  const parts = await Promise.all(
    NAMESPACES.map(async (name) => {
      const file = (await import(`./${locale}/${name}.json`)) as { default: Record<string, unknown> };
      return [name, file.default] as const;
    }),
  );
  return Object.fromEntries(parts);
}
