import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { mediaPath } from '@/lib/public/media-address';
import { brandFont } from '../font';
import { siteAddress, sitePublisher } from './publisher';
import './public.css';

const OWN_ICONS: Metadata['icons'] = {
  icon: [
    { url: '/favicon.ico', sizes: '32x32' },
    { url: '/favicon.svg', type: 'image/svg+xml' },
  ],
  apple: '/apple-touch-icon.png',
};

function ofLogo(fileId: string): Metadata['icons'] {
  const url = mediaPath(fileId, 320);
  return { icon: [{ url, type: 'image/webp' }], apple: url };
}

/** What all public pages say of themselves; each page adds its own title, description and address. */
export async function generateMetadata(): Promise<Metadata> {
  const publisher = await sitePublisher();
  return {
    metadataBase: new URL(siteAddress()),
    title: { default: publisher.shortName, template: `%s | ${publisher.shortName}` },
    description: publisher.tagline,
    applicationName: publisher.shortName,
    icons: publisher.logoFileId ? ofLogo(publisher.logoFileId) : OWN_ICONS,
    formatDetection: { telephone: false },
  };
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#151311' },
  ],
};

export default function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="id" className={brandFont.variable}>
      <body>{children}</body>
    </html>
  );
}
