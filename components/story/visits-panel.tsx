import { useLocale, useTranslations } from 'next-intl';
import { ClockButton } from '@/components/clock/clock-button';
import { LevelChip } from '@/components/ui/level-chip';
import { formatCompactDuration } from '@/lib/format/duration';
import type { Locale } from '@/lib/format/locale';
import type { StoryHead, StoryVisit } from '@/lib/story/story-page';
import { momentWords } from './moment-words';
import { StageName } from './stage-names';
import classes from './visits-panel.module.css';

/** Every stay in a stage with its wait and its work against the standard, pass by pass, latest first. */
export function VisitsPanel(props: {
  story: Pick<StoryHead, 'id' | 'number'>;
  visits: StoryVisit[];
  asOf: Date;
}) {
  const t = useTranslations('story.visits');
  const passes = [...Map.groupBy(props.visits, ({ pass }) => pass)].reverse();
  return (
    <div className={classes.passes}>
      {passes.map(([pass, visits]) => (
        <section key={pass}>
          <h3 className={classes.pass}>{t('pass', { pass })}</h3>
          <ol className={classes.list}>
            {visits.toReversed().map((visit) => (
              <Visit key={visit.id} story={props.story} visit={visit} asOf={props.asOf} />
            ))}
          </ol>
        </section>
      ))}
      <p className={classes.note}>{t('note')}</p>
    </div>
  );
}

interface VisitProps {
  story: Pick<StoryHead, 'id' | 'number'>;
  visit: StoryVisit;
  asOf: Date;
}

function Visit({ story, visit, asOf }: VisitProps) {
  const t = useTranslations('story.visits');
  const words = useTranslations('sop');
  const locale = useLocale() as Locale;
  const { clock } = visit;
  const duration = (ms: number) => formatCompactDuration(ms, locale);
  const standard = clock.standardMs === null ? words('noStandard') : duration(clock.standardMs);
  const judged = clock.standardMs !== null && visit.takenUpAt !== null;
  return (
    <li className={classes.visit}>
      <div className={classes.head}>
        <span className={classes.stage}>
          <StageName stage={visit.stage} />
        </span>
        {judged ? <LevelChip level={clock.level}>{words(`level.${clock.level}`)}</LevelChip> : null}
      </div>
      <div className={classes.figures}>
        <ClockButton asked={{ storyId: story.id, visitId: visit.id, number: story.number }}>
          {t('wait', { duration: duration(clock.waitMs) })}
          {visit.takenUpAt
            ? ` · ${t(clock.earlierWorkMs > 0 ? 'workWithEarlier' : 'work', {
                duration: duration(clock.workMs),
                total: duration(clock.workMs + clock.earlierWorkMs),
              })}`
            : ''}
          {visit.step === null ? '' : ` · ${t('standard', { standard })}`}
        </ClockButton>
      </div>
      <p className={classes.who}>
        {visit.takenUpBy ? `${visit.takenUpBy.name} · ` : ''}
        {momentWords(visit.enteredAt, asOf, locale)}
        {visit.leftAt ? ` – ${momentWords(visit.leftAt, asOf, locale)}` : ` – ${t('now')}`}
      </p>
    </li>
  );
}
