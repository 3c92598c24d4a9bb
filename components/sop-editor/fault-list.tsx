'use client';

import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { SopDefinition } from '@/lib/sop/definition';
import type { SopFault } from '@/lib/sop/sop-fault';
import classes from './fault-list.module.css';
import { useFaultText, usePlaceWords } from './fault-words';

/** Everything that keeps the draft from being authorised; each fault leads to its field. */
export function FaultList(props: {
  faults: readonly SopFault[];
  sop: SopDefinition;
  goTo: (fault: SopFault) => void;
}) {
  const t = useTranslations('sopEditor');
  const faultText = useFaultText();
  const placeWords = usePlaceWords();
  const { faults } = props;
  if (faults.length === 0) {
    return (
      <p className={classes.whole} role="status">
        <IconCircleCheck size={18} stroke={1.7} aria-hidden /> {t('noFaults')}
      </p>
    );
  }
  return (
    <details className={classes.faults} open>
      <summary className={classes.summary}>
        <IconAlertTriangle size={18} stroke={1.7} aria-hidden />
        <span role="status">{t('faultsTitle', { count: faults.length })}</span>
      </summary>
      <ul className={classes.list}>
        {faults.map((fault) => (
          <li key={`${fault.code} ${fault.path.join('.')} ${JSON.stringify(fault.params ?? {})}`}>
            <button type="button" className={classes.fault} onClick={() => props.goTo(fault)}>
              <span className={classes.place}>{placeWords(fault.path, props.sop)}</span>
              <span>{faultText(fault)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
