/** Remembers whether the navigation is 'wide' or 'narrow', so that the server draws it right at once. */
export const NAV_COOKIE = 'redaksi-navigasi';
