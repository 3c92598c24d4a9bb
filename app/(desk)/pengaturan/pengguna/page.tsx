import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requirePage } from '@/app/session';
import { PeopleList } from '@/components/users/people-list';
import { database } from '@/db/client';
import { listUsers } from '@/db/queries/users';
import { addPerson, changePerson, resetPersonPassword } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('users');
  return { title: t('title') };
}

/** The people who sign in, for the administrator. */
export default async function PeoplePage() {
  const { person } = await requirePage('/pengaturan/pengguna', 'users.manage');
  const people = await listUsers(database());
  return (
    <PeopleList
      me={person.id}
      people={people.map(({ id, email, name, position, roles, disabledAt }) => ({
        id,
        email,
        name,
        position,
        roles,
        disabledAt,
      }))}
      actions={{ add: addPerson, change: changePerson, resetPassword: resetPersonPassword }}
    />
  );
}
