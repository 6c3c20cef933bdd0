import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { KeyboardProvider } from '../keys/keys.tsx';
import { FeedbackProvider } from './feedback.tsx';
import { createWorkbenchRouter } from './routes.tsx';

/** The workbench: the page that the address names, with what every page needs around it. */
export function App({ cache }: { readonly cache: QueryClient }) {
  const [router] = useState(() => createWorkbenchRouter(cache));
  return (
    <QueryClientProvider client={cache}>
      <KeyboardProvider>
        <FeedbackProvider>
          <RouterProvider router={router} />
        </FeedbackProvider>
      </KeyboardProvider>
    </QueryClientProvider>
  );
}
