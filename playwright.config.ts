import { defineConfig } from '@playwright/test';

/**
 * Chromium takes only the last list, so that Playwright's own is said again before what is added: each window
 * loads two hidden pages of the address bar, which take a third of the processor.
 */
const DISABLED_FEATURES = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled'],
  ...['PreconnectToSearch', 'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
];

/** Started by `npm run test:e2e`, which builds, serves and sets the addresses below. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 1,
  // A slow shared machine may miss a moment once; a test that fails twice is broken.
  retries: process.env.CI ? 1 : 0,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env.E2E_URL ?? 'http://localhost:3000',
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    actionTimeout: 15_000,
    // Traces cost a quarter of the time; `--trace on` keeps them from the first try.
    trace: 'on-first-retry',
    launchOptions: {
      ...(process.env.E2E_CHROMIUM ? { executablePath: process.env.E2E_CHROMIUM } : {}),
      args: [
        ...['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
        `--disable-features=${DISABLED_FEATURES.join(',')}`,
      ],
    },
  },
});
