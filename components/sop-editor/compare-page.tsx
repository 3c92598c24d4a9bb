'use client';

import { Alert, Button, NativeSelect } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useStoryAction } from '@/components/story/use-story-action';
import { ErrorNotice } from '@/components/ui/error-notice';
import { Panel } from '@/components/ui/panel';
import type { SopDefinition } from '@/lib/sop/definition';
import type { Outcome } from '@/lib/sop/refusal';
import { Comparison } from './comparison';
import { ComparisonSummary } from './comparison-summary';
import editor from './editor.module.css';

export interface ComparedVersion {
  id: string;
  name: string;
  definition: SopDefinition;
}

/** A version beside another one: the other can be chosen, the changes read as sentences and side by side. */
export function ComparePage(props: {
  before: ComparedVersion;
  after: ComparedVersion;
  choices: { id: string; name: string }[];
  /** Takes the version in force as the basis of this draft; null where there is nothing to take. */
  rebase: ((draft: { draftId: string }) => Promise<Outcome>) | null;
}) {
  const t = useTranslations('sopEditor');
  const router = useRouter();
  const action = useStoryAction();
  const { before, after, rebase } = props;
  return (
    <div className={editor.stack}>
      {rebase ? (
        <Alert color="yellow" title={t('outdatedTitle')}>
          <p>{t('outdatedText')}</p>
          {action.faults.length > 0 ? <ErrorNotice messages={action.faults} /> : null}
          <Button
            size="xs"
            variant="default"
            loading={action.running}
            onClick={() =>
              action.run(() => rebase({ draftId: after.id }), {
                say: t('rebased'),
                after: () => router.refresh(),
              })
            }
          >
            {t('rebase')}
          </Button>
        </Alert>
      ) : null}
      <NativeSelect
        label={t('compareWith')}
        maw={420}
        value={before.id}
        data={props.choices.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={({ currentTarget }) =>
          router.push(`/pengaturan/sop/${after.id}/banding?dengan=${currentTarget.value}`)
        }
      />
      <Panel title={t('summary.title')}>
        <ComparisonSummary before={before.definition} after={after.definition} />
      </Panel>
      <Comparison before={before.definition} after={after.definition} names={[before.name, after.name]} />
    </div>
  );
}
