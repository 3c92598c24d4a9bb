import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/format/locale';
import { type SopDefinition, stageOf } from '@/lib/sop/definition';
import classes from './stage-rail.module.css';

/** How far a story has come along its SOP: one segment a stage, the present one named. */
export function StageRail(props: {
  sop: SopDefinition;
  stage: string;
  /** Where nothing else on the page names the stage, a narrow screen does it under the rail. */
  named: boolean;
}) {
  const { sop, stage } = props;
  const t = useTranslations('story.header');
  const locale = useLocale() as Locale;
  const path = sop.stages.filter((each) => each.onBoard);
  const here = stageOf(sop, stage);
  const position = path.findIndex((each) => each.key === stage);
  return (
    <div className={classes.rail}>
      {position >= 0 ? (
        <ol className={classes.segments}>
          {path.map((each, index) => (
            <li
              key={each.key}
              className={classes.segment}
              data-state={
                index < position || here.kind === 'end' ? 'done' : index === position ? 'here' : 'ahead'
              }
              aria-current={index === position ? 'step' : undefined}
            >
              <span>{each.name[locale]}</span>
            </li>
          ))}
        </ol>
      ) : null}
      {props.named || position < 0 ? (
        <p className={classes.here} aria-hidden={position >= 0}>
          <strong>{here.name[locale]}</strong>
          {position >= 0 ? ` · ${t('stageOf', { position: position + 1, count: path.length })}` : null}
        </p>
      ) : null}
    </div>
  );
}
