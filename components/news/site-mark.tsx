/** The site's mark: the city's column on its pond. Decorative; the name stands beside it. */
export function SiteMark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="var(--accent-fill)" />
      <path d="M16 5.5 18.2 10v9.5h-4.4V10z" fill="#fff" />
      <path
        d="M7 22.6c3-2.4 15-2.4 18 0M9.6 26c2.6-1.7 10.2-1.7 12.8 0"
        stroke="#fff"
        strokeWidth="2.1"
        strokeLinecap="round"
        fill="none"
      />
    </svg>
  );
}
