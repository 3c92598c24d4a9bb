import type { Outcome } from '@/lib/sop/refusal';

/** A person as the administrator's list shows him. */
export interface PersonItem {
  id: string;
  email: string;
  name: string;
  position: string;
  roles: string[];
  disabledAt: Date | null;
}

export interface PersonDetails {
  name: string;
  position: string;
  roles: string[];
}

/** What the list can have done; a made password is in the answer and nowhere else. */
export interface PeopleActions {
  add: (person: PersonDetails & { email: string }) => Promise<Outcome<{ password: string }>>;
  change: (person: PersonDetails & { userId: string; disabled: boolean }) => Promise<Outcome>;
  resetPassword: (request: { userId: string }) => Promise<Outcome<{ password: string }>>;
}
