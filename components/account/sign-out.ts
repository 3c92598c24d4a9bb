import { signOut } from 'next-auth/react';

/** Ends the session and loads /masuk anew, so that nothing of the desk stays in the page's memory. */
export async function leaveDesk(): Promise<void> {
  await signOut({ redirect: false });
  window.location.assign('/masuk');
}
