'use client';

import { MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo, useState } from 'react';
import { cssVariablesResolver, theme } from '@/components/ui/theme';

/** What every desk page may count on: the theme, cached reads, dialogs and notifications. */
export function Providers({ children }: { children: ReactNode }) {
  const [queryClient] = useState(
    () => new QueryClient({ defaultOptions: { queries: { staleTime: 10_000, retry: 1 } } }),
  );
  const close = useTranslations('common')('close');
  // Every button that closes a notice or a dialog has a name, whoever shows it.
  const named = useMemo(() => {
    const closing = { defaultProps: { closeButtonProps: { 'aria-label': close } } };
    return mergeThemeOverrides(theme, {
      components: { Notification: closing, Modal: closing, Drawer: closing },
    });
  }, [close]);
  return (
    <QueryClientProvider client={queryClient}>
      <MantineProvider theme={named} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
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
