import '../(public)/public.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { PreviewRefresh } from '@/components/story/preview-refresh';
import { brandFont } from '../font';

export const metadata: Metadata = { robots: { index: false, follow: false } };

/**
 * The root of what the desk shows in a frame: the public site's own ground. Links would open outside the
 * frame, whose sandbox keeps them from it, so that a preview always shows what it is of.
 */
export default function PreviewLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="id" className={brandFont.variable}>
      <head>
        <base target="_blank" />
      </head>
      <body>
        {children}
        <PreviewRefresh />
      </body>
    </html>
  );
}
