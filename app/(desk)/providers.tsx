'use client';

import { MantineProvider } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { cssVariablesResolver, theme } from '@/components/ui/theme';

/** What every desk page may count on: the theme, cached reads, dialogs and notifications. */
export function Providers({ children }: { children: ReactNode }) {
  const [queryClient] = useState(
    () => new QueryClient({ defaultOptions: { queries: { staleTime: 10_000, retry: 1 } } }),
  );
  return (
    <QueryClientProvider client={queryClient}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
        <ModalsProvider>
          {children}
          {/* No swipe: it would swallow a quick press on the way back. */}
          <Notifications
            position="bottom-right"
            limit={4}
            autoClose={6_000}
            containerWidth={360}
            allowDragDismiss={false}
          />
        </ModalsProvider>
      </MantineProvider>
    </QueryClientProvider>
  );
}
