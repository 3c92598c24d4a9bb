/** Where a reader can pass an article on, each a plain link that carries title and address. */
export const SHARE_TARGETS = ['whatsapp', 'x', 'facebook', 'email'] as const;
export type ShareTarget = (typeof SHARE_TARGETS)[number];

/** The share links of a page. `url` is the full address. */
export function shareLinks(title: string, url: string): Record<ShareTarget, string> {
  const both = encodeURIComponent(`${title}\n${url}`);
  return {
    whatsapp: `https://wa.me/?text=${both}`,
    x: `https://x.com/intent/post?${new URLSearchParams({ text: title, url })}`,
    facebook: `https://www.facebook.com/sharer/sharer.php?${new URLSearchParams({ u: url })}`,
    email: `mailto:?subject=${encodeURIComponent(title)}&body=${both}`,
  };
}
