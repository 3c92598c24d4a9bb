'use client';

import { useLocale, useTranslations } from 'next-intl';
import { createContext, type ReactNode, use } from 'react';
import type { SopPerformer } from '@/lib/sop/definition';

const OtherRolesContext = createContext<SopPerformer[]>([]);

/** Gives everything below it the names of the roles that only an SOP of the office knows. */
export function RoleNamesProvider({ others, children }: { others: SopPerformer[]; children: ReactNode }) {
  return <OtherRolesContext value={others}>{children}</OtherRolesContext>;
}

/** Keys of the roles that only an SOP knows. */
export function useOtherRoles(): string[] {
  return use(OtherRolesContext).map(({ key }) => key);
}

/** Turns a role's key into its name in the person's language; an unknown one stays as it is. */
export function useRoleName(): (role: string) => string {
  const t = useTranslations('sop.role');
  const locale = useLocale() === 'en' ? 'en' : 'id';
  const others = use(OtherRolesContext);
  return (role) => {
    if (t.has(role)) return t(role);
    return others.find(({ key }) => key === role)?.name[locale] ?? role;
  };
}

/** Names of roles in words ("Kasubag atau Sekretaris"), for pages made on the server. */
export function RoleNames({ roles }: { roles: string[] }) {
  const t = useTranslations('story');
  return roles.map(useRoleName()).join(` ${t('or')} `);
}
