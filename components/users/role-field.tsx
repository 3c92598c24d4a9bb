'use client';

import { Checkbox, Stack } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useOtherRoles, useRoleName } from '@/components/story/role-names';
import { ROLES } from '@/lib/sop/roles';

/** The roles as boxes, each with what it is for; performers whom only an SOP names come last. */
export function RoleField(props: {
  value: string[];
  onChange: (roles: string[]) => void;
  error: string | null;
}) {
  const t = useTranslations('users');
  const roleName = useRoleName();
  const others = useOtherRoles();
  return (
    <Checkbox.Group label={t('roles')} value={props.value} onChange={props.onChange} error={props.error}>
      <Stack gap={10} mt={6}>
        {ROLES.map((role) => (
          <Checkbox key={role} value={role} label={roleName(role)} description={t(`roleText.${role}`)} />
        ))}
        {others.map((role) => (
          <Checkbox key={role} value={role} label={roleName(role)} description={t('roleOfSop')} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
