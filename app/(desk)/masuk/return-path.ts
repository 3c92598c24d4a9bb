const HOME = '/papan';

/**
 * Where to go after signing in: the asked path when it lies on this site, else the board. A path begins with
 * exactly one '/', because browsers read '//host' and '/\host' as another site.
 */
export function returnPath(asked: string | string[] | undefined): string {
  if (typeof asked !== 'string' || asked.length > 500) return HOME;
  const here = 'http://here.invalid';
  if (!/^\/(?![/\\])/.test(asked) || !URL.canParse(asked, here)) return HOME;
  const url = new URL(asked, here);
  if (url.origin !== here || url.pathname.startsWith('//') || url.pathname === '/masuk') return HOME;
  return `${url.pathname}${url.search}${url.hash}`;
}
