'use client';

import { useTranslations } from 'next-intl';
import { faultPlace } from '@/lib/richtext/fault-place';
import type { Refusal } from '@/lib/sop/refusal';
import { useRoleName } from './role-names';
import { useStageName } from './stage-names';

/**
 * Turns a refusal into the sentence a person reads, in his language. Stage names come from the nearest
 * `StageNamesProvider`; without one the stage's key is shown.
 */
export function useRefusalText(): (refusal: Refusal) => string {
  const t = useTranslations('refusal');
  const sop = useTranslations('sop');
  const common = useTranslations('common');
  const story = useTranslations('story');
  const editor = useTranslations('editor.place');
  const stageName = useStageName();
  const roleName = useRoleName();

  return ({ code, params = {} }) => {
    const word = (name: string) => String(params[name] ?? '');
    const roles = word('roles').split(',').filter(Boolean).map(roleName);
    const channel = word('channel');
    const to = word('to');
    const action = word('action');
    const event = word('event');
    const { block, why, name } = faultPlace(word('at'), word('why'));
    return t(code, {
      message: '',
      place: block
        ? editor('block', { number: block.number, kind: editor(`kind.${block.kind}`) })
        : editor('document'),
      fault: editor(`fault.${why}`, { name }),
      limit: '',
      min: '',
      count: 0,
      ...params,
      name: word('name') || story('somebody'),
      stageName: stageName(word('stage')),
      eventName: sop.has(`event.${event}`) ? sop(`event.${event}`) : event,
      roleNames: roles.length > 0 ? roles.join(` ${story('or')} `) : common('none'),
      channelName: sop.has(`channel.${channel}`) ? sop(`channel.${channel}`) : channel,
      fromName: stageName(word('from')),
      toName: to ? stageName(to) : sop.has(`action.${action}`) ? `“${sop(`action.${action}`)}”` : action,
    });
  };
}

/**
 * Says why something was not done: the refusal's reasons, or that the fault is unknown where no answer came.
 */
export function useFailureText(): (refused: { reasons: Refusal[] } | null) => string {
  const common = useTranslations('common');
  const refusalText = useRefusalText();
  return (refused) => refused?.reasons.map(refusalText).join(' ') ?? common('unknownError');
}
