import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requirePage } from '@/app/session';
import { HandInForm } from '@/components/material/hand-in-form';
import { PageHeader } from '@/components/ui/page-header';
import { zonedDateKey } from '@/lib/format/date';
import { handIn, readText } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('material.form');
  return { title: t('title') };
}

/** The form with which material is handed in. */
export default async function HandInPage() {
  const { person } = await requirePage('/bahan/baru', 'material.handIn');
  const t = await getTranslations('material');
  return (
    <>
      <PageHeader
        title={t('form.title')}
        description={t('form.description')}
        back={{ href: '/bahan', label: t('view.toList') }}
      />
      <HandInForm personId={person.id} today={zonedDateKey(new Date())} handIn={handIn} readText={readText} />
    </>
  );
}
