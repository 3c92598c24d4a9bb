'use client';

import { Button } from '@mantine/core';
import {
  IconCalendarEvent,
  IconChevronDown,
  IconChevronUp,
  IconLink,
  IconPaperclip,
} from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { formatRelativeDay, formatShortDate, zonedTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { DecideAction } from '@/lib/material/decision';
import type { Material } from '@/lib/material/material';
import type { Proposal } from '@/lib/material/proposal';
import { MaterialView } from './material-view';
import classes from './proposal.module.css';
import { ProposalDecision } from './proposal-decision';

/** A proposal as the Sekretaris reads it on the way: its gist at once, all of it on a press, and the decision. */
export function ProposalCard(props: { proposal: Proposal; now: Date; decide: DecideAction }) {
  const t = useTranslations('material');
  const sop = useTranslations('sop');
  const locale = useLocale() as Locale;
  const [open, setOpen] = useState(false);
  const bodyId = useId();
  const { material, waitingSince } = props.proposal;
  return (
    <li className={classes.card} data-open={open || undefined}>
      <h3 className={classes.title}>{material.title}</h3>
      <p className={classes.meta}>
        <span>{sop(`sector.${material.sector}`)}</span>
        <span>{sop(`kind.${material.kind}`)}</span>
        <span>{material.handedInBy.name}</span>
        <span>{t('proposals.waiting', { when: formatRelativeDay(waitingSince, props.now, locale) })}</span>
      </p>
      <div id={bodyId}>
        {open ? (
          <MaterialView material={material} />
        ) : (
          <>
            {material.text ? <p className={classes.gist}>{material.text}</p> : null}
            <p className={classes.extras}>
              {material.files.length > 0 ? (
                <span>
                  <IconPaperclip size={14} stroke={1.8} aria-hidden />
                  {t('list.files', { count: material.files.length })}
                </span>
              ) : null}
              {material.links.length > 0 ? (
                <span>
                  <IconLink size={14} stroke={1.8} aria-hidden />
                  {t('proposals.links', { count: material.links.length })}
                </span>
              ) : null}
              {material.wantedOn ? (
                <span>
                  <IconCalendarEvent size={14} stroke={1.8} aria-hidden />
                  {t('list.wanted', { date: formatShortDate(zonedTime(material.wantedOn, '00:00'), locale) })}
                </span>
              ) : null}
            </p>
          </>
        )}
      </div>
      <div className={classes.foot}>
        <ProposalDecision proposal={props.proposal} decide={props.decide} />
        {hasMore(material) ? (
          <Button
            className={classes.read}
            variant="subtle"
            color="gray"
            aria-expanded={open}
            aria-controls={bodyId}
            rightSection={
              open ? (
                <IconChevronUp size={16} stroke={1.8} aria-hidden />
              ) : (
                <IconChevronDown size={16} stroke={1.8} aria-hidden />
              )
            }
            onClick={() => setOpen(!open)}
          >
            {open ? t('proposals.fold') : t('proposals.read')}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

/** About what four lines of a card hold. */
const GIST_LENGTH = 240;

function hasMore({ text, files, links, source }: Material): boolean {
  return text.length > GIST_LENGTH || text.includes('\n') || files.length + links.length > 0 || source !== '';
}
