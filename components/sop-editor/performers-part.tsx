'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/format/locale';
import { addPerformer, performerUses, removePerformer } from '@/lib/sop/edit-definition';
import { withMoved } from '@/lib/sop/edit-list';
import { ROLES } from '@/lib/sop/roles';
import { AddNamed } from './add-named';
import { placeId, useEditing } from './editing';
import classes from './editor.module.css';
import { NameFields } from './fields';
import { ItemCard } from './item-card';

/** Who does something: the columns of the form's table, in their order. */
export function PerformersPart({ heldRoles }: { heldRoles: readonly string[] }) {
  const t = useTranslations('sopEditor');
  const role = useTranslations('sop.role');
  const locale = useLocale() as Locale;
  const { sop, change, setOpen, focus } = useEditing();
  const { performers } = sop;
  const roles = ROLES.filter((key) => !performers.some((each) => each.key === key));

  function hint(key: string): string {
    const { stages, moves } = performerUses(sop, key);
    const held = heldRoles.includes(key) ? '' : ` · ${t('performers.nobody')}`;
    return t('performers.uses', { stages, moves }) + held;
  }

  return (
    <div className={classes.part}>
      <p className={classes.lead}>{t('performers.lead')}</p>
      <ul className={classes.list}>
        {performers.map(({ key, name }, at) => (
          <ItemCard
            key={key}
            path={['performers', at]}
            name={name[locale]}
            hint={hint(key)}
            move={(whole, by) => ({ ...whole, performers: withMoved(whole.performers, at, at + by) })}
            neighbours={{ up: at > 0 ? at - 1 : null, down: at < performers.length - 1 ? at + 1 : null }}
            remove={(whole) => removePerformer(whole, at)}
            removal={t('performers.removal')}
          >
            <NameFields path={['performers', at, 'name']} />
            <p className={classes.key}>
              {t.rich('performers.key', { key, code: (text) => <code>{text}</code> })}
            </p>
          </ItemCard>
        ))}
      </ul>
      <AddNamed
        id={placeId(['performers'])}
        add={t('performers.add')}
        roles={roles.map((key) => ({ key, name: { id: role(key), en: role(key) } }))}
        onAdd={(name, key) => {
          change((whole) => addPerformer(whole, name, key));
          setOpen('performers', null);
          focus(placeId(['performers', performers.length]));
        }}
      />
    </div>
  );
}
