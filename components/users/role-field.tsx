'use client';

import { Checkbox, Stack } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { ROLES, type Role } from '@/lib/sop/roles';

/** Of some keys, those that this office's permissions know. */
export function knownRoles(keys: readonly string[]): Role[] {
  return ROLES.filter((role) => keys.includes(role));
}

/** The roles as boxes, each with what it is for. */
export function RoleField(props: { value: Role[]; onChange: (roles: Role[]) => void; error: string | null }) {
  const t = useTranslations();
  return (
    <Checkbox.Group
      label={t('users.roles')}
      value={props.value}
      onChange={(keys) => props.onChange(knownRoles(keys))}
      error={props.error}
    >
      <Stack gap={10} mt={6}>
        {ROLES.map((role) => (
          <Checkbox
            key={role}
            value={role}
            label={t(`sop.role.${role}`)}
            description={t(`users.roleText.${role}`)}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
