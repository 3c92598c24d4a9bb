import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/format/locale';
import { stageOf } from '@/lib/sop/definition';
import type { StepOffer } from '@/lib/story/next-step';
import type { PersonName, StoryPage } from '@/lib/story/story-page';
import { HolderLine } from './holder-line';
import { RoleNames } from './role-names';
import { StageClocks } from './stage-clocks';
import { StepActions } from './step-actions';
import { StepAsks } from './step-asks';
import classes from './step-card.module.css';

/**
 * Where the story stands and what comes next: stage and holder, both clocks, the conditions of going on, and
 * the one button. On a phone the button stands at the bottom of the screen.
 */
export function StepCard(props: {
  page: StoryPage;
  offer: StepOffer;
  /** Roles whose turn it is when it is not the reader's. */
  turnOf: string[];
  meId: string;
  /** Who was given the work of the stage. */
  assignee: PersonName | null;
  /** Said above the buttons: what the reader should know before he acts. */
  note?: ReactNode;
  /** Said at the end: what else concerns the story where it stands. */
  foot?: ReactNode;
}) {
  const { page, offer, turnOf } = props;
  const t = useTranslations('story.card');
  const locale = useLocale() as Locale;
  const stage = stageOf(page.sop, page.head.stage);
  const step = page.sop.steps.find(({ number }) => number === stage.step);
  const offered = offer.main !== null || offer.others.length > 0;
  return (
    <section className={classes.card} aria-labelledby="tahap-ini">
      <div className={classes.head}>
        <h2 id="tahap-ini" className={classes.stage}>
          {stage.name[locale]}
        </h2>
        {step ? (
          <p className={classes.step}>{t('step', { number: step.number, name: step.name[locale] })}</p>
        ) : null}
        <HolderLine page={page} meId={props.meId} decides={!stage.takeUp} assignee={props.assignee} />
      </div>
      {page.openVisit ? (
        <StageClocks storyId={page.head.id} visit={page.openVisit} asOf={page.asOf} worked={stage.takeUp} />
      ) : null}
      <StepAsks page={page} offer={offer} />
      {!offered && turnOf.length > 0 ? (
        <p className={classes.turn}>{t.rich('turnOf', { roles: () => <RoleNames roles={turnOf} /> })}</p>
      ) : null}
      {props.note}
      <StepActions stageKind={stage.kind} main={offer.main} counter={offer.counter} others={offer.others} />
      {props.foot}
    </section>
  );
}
