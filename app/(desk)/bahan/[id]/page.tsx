import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { currentSession, requirePage } from '@/app/session';
import { MaterialView } from '@/components/material/material-view';
import { ProposalDecision } from '@/components/material/proposal-decision';
import { Whereabouts } from '@/components/material/whereabouts';
import { StageNamesProvider } from '@/components/story/stage-names';
import { PageHeader } from '@/components/ui/page-header';
import { database } from '@/db/client';
import { materialById } from '@/db/queries/materials';
import { proposalsFor } from '@/db/queries/proposals';
import type { Actor } from '@/lib/sop/roles';
import { decideProposal } from '../actions';
import { stageNamesInForce } from '../stage-names-in-force';
import classes from './page.module.css';

type Props = { params: Promise<{ id: string }> };

async function read(actor: Actor, id: string) {
  return z.uuid().safeParse(id).success ? materialById(database(), actor, id) : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const session = await currentSession();
  const found = session && (await read(session.actor, (await params).id));
  return { title: found?.material.title ?? '404' };
}

/** One material as it was handed in, where it is now, and for the Sekretaris his decision on it. */
export default async function MaterialPage({ params }: Props) {
  const { id } = await params;
  const { actor } = await requirePage(`/bahan/${id}`, 'board.view');
  const t = await getTranslations('material.view');
  const found = await read(actor, id);
  if (!found) notFound();
  const { material, whereabouts } = found;
  const proposal =
    whereabouts.standing === 'awaiting'
      ? (await proposalsFor(database(), actor)).find((each) => each.storyId === material.storyId)
      : undefined;
  return (
    <>
      <PageHeader title={material.title} back={{ href: '/bahan', label: t('toList') }} />
      <div className={classes.page}>
        <MaterialView material={material} partLevel={2} />
        <Whereabouts storyId={material.storyId} whereabouts={whereabouts}>
          {proposal ? (
            <StageNamesProvider names={await stageNamesInForce()}>
              <ProposalDecision proposal={proposal} decide={decideProposal} />
            </StageNamesProvider>
          ) : null}
        </Whereabouts>
      </div>
    </>
  );
}
