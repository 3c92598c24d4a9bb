import { useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/panel';
import classes from './figures-table.module.css';
import type { MetricsView } from './metrics-view';
import stepClasses from './step-table.module.css';
import { UnitRows } from './unit-rows';

/** Every step of the SOP in the order of its flow, its stages beneath it where it has several. */
export function StepTable({ view }: { view: MetricsView }) {
  const t = useTranslations('metrics.steps');
  return (
    <Panel title={t('title')} description={t('description')} flush>
      <table className={`${classes.table} ${stepClasses.steps}`}>
        <thead>
          <tr>
            <th scope="col">{t('step')}</th>
            <th scope="col">{t('standard')}</th>
            <th scope="col" className={classes.number}>
              {t('count')}
            </th>
            <th scope="col">{t('within')}</th>
            <th scope="col">{t('work')}</th>
            <th scope="col">{t('wait')}</th>
          </tr>
        </thead>
        <tbody>
          {view.units.map((unit) => {
            const figures = view.figures.units.find((each) => each.unit === unit.key);
            return figures ? <UnitRows key={unit.key} view={view} unit={unit} figures={figures} /> : null;
          })}
        </tbody>
      </table>
      <p className={stepClasses.legend}>{t('legend')}</p>
    </Panel>
  );
}
