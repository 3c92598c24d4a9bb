import {
  IconBrandFacebook,
  IconBrandInstagram,
  IconBrandWhatsapp,
  IconBrandX,
  IconBrandYoutube,
  IconWorld,
} from '@tabler/icons-react';
import type { Channel } from '@/lib/sop/vocabulary';

const ICONS = {
  site: IconWorld,
  instagram: IconBrandInstagram,
  facebook: IconBrandFacebook,
  x: IconBrandX,
  youtube: IconBrandYoutube,
  whatsapp: IconBrandWhatsapp,
} as const satisfies Record<Channel, unknown>;

/** A channel's sign; decorative, its name stands beside it. */
export function ChannelIcon({ channel, size = 20 }: { channel: Channel; size?: number }) {
  const Icon = ICONS[channel];
  return <Icon size={size} stroke={1.6} aria-hidden />;
}
