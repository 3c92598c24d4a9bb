import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SopDocument } from '@/components/sop/sop-document';
import editor from '@/components/sop-editor/editor.module.css';
import classes from '@/components/sop-editor/form-paper.module.css';
import { PageHeader } from '@/components/ui/page-header';
import { readOffice } from '@/db/queries/office';
import { sopEditionPath } from '@/lib/public/address-words';
import { mediaPath } from '@/lib/public/media-address';
import { openVersion } from '../open-version';

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('sopEditor');
  return { title: t('form') };
}

/** A version or a draft as the official form prints it. */
export default async function SopFormPage({ params }: Props) {
  const { id } = await params;
  const { version, db } = await openVersion(id, '/formulir');
  const [t, office] = await Promise.all([getTranslations('sopEditor'), readOffice(db)]);
  const { number, edition, definition } = version;
  const name = edition ? t('versions.name', { number, edition }) : t('draftOf', { number });
  return (
    <>
      <PageHeader
        back={{ href: `/pengaturan/sop/${id}`, label: name }}
        title={t('form')}
        description={edition ? name : t('formDraft')}
        actions={
          edition ? (
            <a className={editor.inlineLink} href={`${sopEditionPath(number, edition)}/pdf`}>
              {t('pdf')}
            </a>
          ) : null
        }
      />
      <div className={classes.paper}>
        <SopDocument
          sop={definition}
          edition={edition}
          logo={office.logoFileId ? mediaPath(office.logoFileId, 640) : undefined}
        />
      </div>
    </>
  );
}
