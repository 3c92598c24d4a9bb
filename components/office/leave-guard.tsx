'use client';

import { Button } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Sheet } from '@/components/story/sheet';
import classes from './office-form.module.css';

/** Asks before the page is left while something is unsaved: by a link in the office, or out of the window. */
export function LeaveGuard({ unsaved }: { unsaved: boolean }) {
  const t = useTranslations('settings.office.leave');
  const router = useRouter();
  const [wanted, setWanted] = useState<string | null>(null);

  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    const catchLink = (event: MouseEvent) => {
      const href = placeOf(event);
      if (!href) return;
      event.preventDefault();
      event.stopPropagation();
      setWanted(href);
    };
    window.addEventListener('beforeunload', ask);
    // Before the link's own handler, which would go there at once.
    document.addEventListener('click', catchLink, true);
    return () => {
      window.removeEventListener('beforeunload', ask);
      document.removeEventListener('click', catchLink, true);
    };
  }, [unsaved]);

  return (
    <Sheet opened={wanted !== null} onClose={() => setWanted(null)} title={t('title')}>
      <p>{t('text')}</p>
      <div className={classes.buttons}>
        <Button data-autofocus onClick={() => setWanted(null)}>
          {t('stay')}
        </Button>
        <Button variant="default" color="red" onClick={() => wanted && router.push(wanted)}>
          {t('leave')}
        </Button>
      </div>
    </Sheet>
  );
}

/** The other page of this site that a plain click on a link leads to, or null. */
function placeOf(event: MouseEvent): string | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.target === '_blank') return null;
  const to = new URL(link.href);
  if (to.origin !== window.location.origin || to.pathname === window.location.pathname) return null;
  return to.pathname + to.search;
}
