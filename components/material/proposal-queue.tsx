import { useTranslations } from 'next-intl';
import type { DecideAction } from '@/lib/material/decision';
import type { Proposal } from '@/lib/material/proposal';
import classes from './proposal.module.css';
import { ProposalCard } from './proposal-card';

/** The proposals that wait for this person's yes or no, longest waiting first (SOP 6.1). */
export function ProposalQueue(props: { proposals: readonly Proposal[]; now: Date; decide: DecideAction }) {
  const t = useTranslations('material.proposals');
  const { proposals } = props;
  return (
    <section className={classes.queue} aria-labelledby="usulan">
      <h2 id="usulan" className={classes.heading}>
        {t('heading')} <span className={classes.count}>{proposals.length}</span>
      </h2>
      {proposals.length > 0 ? (
        <>
          <p className={classes.description}>{t('description')}</p>
          <ul className={classes.cards}>
            {proposals.map((proposal) => (
              <ProposalCard
                key={`${proposal.storyId} ${proposal.version}`}
                proposal={proposal}
                now={props.now}
                decide={props.decide}
              />
            ))}
          </ul>
        </>
      ) : (
        <p className={classes.description}>
          {t('emptyTitle')}. {t('empty')}
        </p>
      )}
    </section>
  );
}
