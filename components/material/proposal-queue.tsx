'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { DecideAction } from '@/lib/material/decision';
import type { Proposal } from '@/lib/material/proposal';
import classes from './proposal.module.css';
import { ProposalCard } from './proposal-card';

const AT_FIRST = 6;

/** The proposals that wait for this person's yes or no, longest waiting first (SOP 6.1). */
export function ProposalQueue(props: { proposals: readonly Proposal[]; now: Date; decide: DecideAction }) {
  const t = useTranslations('material.proposals');
  const { proposals } = props;
  const [all, setAll] = useState(false);
  const shown = all ? proposals : proposals.slice(0, AT_FIRST);
  return (
    <section className={classes.queue} aria-labelledby="usulan">
      <h2 id="usulan" className={classes.heading}>
        {t('heading')} <span className={classes.count}>{proposals.length}</span>
      </h2>
      {proposals.length > 0 ? (
        <>
          <p className={classes.description}>{t('description')}</p>
          <ul className={classes.cards}>
            {shown.map((proposal) => (
              <ProposalCard
                key={`${proposal.storyId} ${proposal.version}`}
                proposal={proposal}
                now={props.now}
                decide={props.decide}
              />
            ))}
          </ul>
          {shown.length < proposals.length ? (
            <Button className={classes.all} variant="default" onClick={() => setAll(true)}>
              {t('more', { count: proposals.length - shown.length })}
            </Button>
          ) : null}
        </>
      ) : (
        <p className={classes.description}>
          {t('emptyTitle')}. {t('empty')}
        </p>
      )}
    </section>
  );
}
