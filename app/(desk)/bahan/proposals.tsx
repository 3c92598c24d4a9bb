import { ProposalQueue } from '@/components/material/proposal-queue';
import { StageNamesProvider } from '@/components/story/stage-names';
import { database } from '@/db/client';
import { proposalsFor } from '@/db/queries/proposals';
import { sopInForce } from '@/db/queries/sop';
import { decidesProposals } from '@/lib/material/proposal';
import type { Actor } from '@/lib/sop/roles';
import { decideProposal } from './actions';
import { stageNamesInForce } from './stage-names-in-force';

/** What waits for this person's yes or no; nothing at all for who decides no proposals. */
export async function Proposals({ actor }: { actor: Actor }) {
  const db = database();
  const sop = await sopInForce(db);
  if (!sop || !decidesProposals(sop.definition, actor)) return null;
  return (
    <StageNamesProvider names={await stageNamesInForce()}>
      <ProposalQueue proposals={await proposalsFor(db, actor)} now={new Date()} decide={decideProposal} />
    </StageNamesProvider>
  );
}
