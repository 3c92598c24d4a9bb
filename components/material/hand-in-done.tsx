'use client';

import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import classes from './hand-in-done.module.css';
import type { HandedIn } from './use-hand-in';

/** The material has arrived: under which number, what happens to it now, and where to go. */
export function HandInDone({ done, onAnother }: { done: HandedIn; onAnother: () => void }) {
  const t = useTranslations('material.done');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={classes.done}>
      <IconCircleCheck className={classes.icon} size={36} stroke={1.5} aria-hidden />
      <h2 ref={heading} tabIndex={-1} className={classes.title}>
        {t('title')}
      </h2>
      <p className={classes.text}>{t('text', { title: done.title, number: done.storyNumber })}</p>
      <h3 className={classes.next}>{t('nextTitle')}</h3>
      <ol className={classes.steps}>
        <li data-now>{t('step1')}</li>
        <li>{t('step2')}</li>
        <li>{t('step3')}</li>
      </ol>
      <div className={classes.actions}>
        <Button component={Link} href={`/bahan/${done.materialId}`}>
          {t('seeMaterial')}
        </Button>
        <Button component={Link} href="/papan" variant="default">
          {t('toBoard')}
        </Button>
        <Button variant="subtle" onClick={onAnother}>
          {t('another')}
        </Button>
      </div>
    </div>
  );
}
