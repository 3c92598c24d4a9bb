import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { requirePage } from '@/app/session';
import { LanguageSettings } from '@/components/settings/language-settings';
import { database } from '@/db/client';
import { asksForCleanTexts, listOfficeWords } from '@/db/queries/office-words';
import { may } from '@/lib/sop/permissions';
import * as actions from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('settings.language');
  return { title: t('title') };
}

/** The words that the language checks leave be, and whether texts must be clean before the evaluation. */
export default async function LanguageSettingsPage() {
  const { actor } = await requirePage('/pengaturan/bahasa');
  const mayChange = may(actor, 'words.manage');
  if (!mayChange && !may(actor, 'settings.view')) forbidden();
  const db = database();
  const [words, asksForClean] = await Promise.all([listOfficeWords(db), asksForCleanTexts(db)]);
  return (
    <LanguageSettings words={words} asksForClean={asksForClean} actions={mayChange ? { ...actions } : null} />
  );
}
