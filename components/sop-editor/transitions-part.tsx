'use client';

import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/format/locale';
import { addTransition } from '@/lib/sop/edit-definition';
import { countFaults, placeId, useEditing, waysId } from './editing';
import classes from './editor.module.css';
import { FaultCount } from './fault-count';
import { TransitionCard } from './transition-card';

/** Every move of the flow, under the stage that it leaves. */
export function TransitionsPart() {
  const t = useTranslations('sopEditor');
  const locale = useLocale() as Locale;
  const { sop, faults, change, setOpen, focus } = useEditing();
  const places = sop.transitions.map((move, at) => ({ move, at }));
  const groups = sop.stages.map((stage, at) => ({
    ...{ key: stage.key, name: stage.name[locale], kind: stage.kind, at },
    moves: places.filter(({ move }) => move.from === stage.key),
  }));
  const lost = places.filter(({ move }) => !sop.stages.some(({ key }) => key === move.from));

  const add = (from: string) => {
    const last = sop.transitions.findLastIndex((move) => move.from === from);
    const at = last < 0 ? sop.transitions.length : last + 1;
    change((whole) => addTransition(whole, from));
    setOpen('transitions', at);
    focus(placeId(['transitions', at, 'action']));
  };
  return (
    <div className={classes.part} id={placeId(['transitions'])}>
      <p className={classes.lead}>{t('moves.lead')}</p>
      {groups
        // A stage that ends a story has no way out; one that has is shown, so that it can be taken away.
        .filter(({ kind, moves }) => kind !== 'end' || moves.length > 0)
        .map(({ key, name, at, moves }) => (
          <section
            key={key}
            id={waysId(at)}
            className={classes.group}
            aria-label={t('moves.from', { stage: name })}
          >
            <h2 className={classes.groupTitle}>
              {t('moves.from', { stage: name })} <FaultCount count={countFaults(faults, ['stages', at])} />
            </h2>
            {moves.length === 0 ? <p className={classes.empty}>{t('moves.none')}</p> : null}
            <ul className={classes.list}>
              {moves.map((each, order) => (
                <TransitionCard
                  key={each.at}
                  {...each}
                  neighbours={{
                    up: moves[order - 1]?.at ?? null,
                    down: moves[order + 1]?.at ?? null,
                  }}
                />
              ))}
            </ul>
            <Button
              className={classes.add}
              variant="default"
              size="xs"
              leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
              aria-label={t('moves.addFrom', { stage: name })}
              onClick={() => add(key)}
            >
              {t('moves.add')}
            </Button>
          </section>
        ))}
      {lost.length > 0 ? (
        <section className={classes.group} aria-label={t('moves.lost')}>
          <h2 className={classes.groupTitle}>{t('moves.lost')}</h2>
          <ul className={classes.list}>
            {lost.map((each) => (
              <TransitionCard key={each.at} {...each} neighbours={{ up: null, down: null }} lost />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
