import type { Sector } from '@/lib/sop/vocabulary';

/** One drawing a sector, so that it is known without a colour of its own. */
const DRAWINGS: Record<Sector, string> = {
  // Joined rings: people who own something together.
  koperasi: 'M14 12a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0ZM21 12a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0Z',
  // A stall under its awning.
  usaha_mikro:
    'M4 10h16M5 4h14l1.5 6a2.8 2.8 0 0 1-5.6 0 2.9 2.9 0 0 1-5.8 0 2.8 2.8 0 0 1-5.6 0ZM6 13v7h12v-7',
  // Saw-tooth roofs.
  perindustrian: 'M3 20V10l6 4v-4l6 4V4h3l1 16zM7 17h2M12 17h2',
  // Goods one way, money the other.
  perdagangan: 'M4 8h15M15 4l4 4-4 4M20 16H5M9 12l-4 4 4 4',
};

/** The sector's drawing in the colour of the text around it. Decorative. */
export function SectorMark({ sector, size = 18 }: { sector: Sector; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={DRAWINGS[sector]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.9"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
