import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { reportError } from '#messaging/report-error.ts';
import { ErrorBoundary } from '../crash/error-boundary.tsx';
import { preparePage } from './prepare-page.ts';

/**
 * Draws a page of ours, once its language and its looks are known.
 *
 * @param name what a report of an error calls it
 */
export async function showPage(name: string, page: ReactNode): Promise<void> {
  await preparePage();
  const root = document.getElementById('root');
  if (root === null) return;
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary onError={(error) => reportError(error, name)}>{page}</ErrorBoundary>
    </StrictMode>,
  );
}
