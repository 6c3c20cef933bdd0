import type { Browser, Page } from 'playwright-core';

/** A fresh page, and what it complained of: errors in its console, faults, and whatever its policy forbade. */
export interface WatchedPage {
  readonly page: Page;
  readonly complaints: string[];
}

/** Opens a page of 1280 pixels' width that is listened to. */
export async function watchedPage(browser: Browser, height = 900): Promise<WatchedPage> {
  const page = await browser.newPage({ viewport: { width: 1280, height } });
  const complaints: string[] = [];
  await page.addInitScript(tellViolations);
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, complaints };
}

/** Chromium says nothing of an evaluation of text that was refused and caught; other browsers do, on every page. */
function tellViolations(): void {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`Content Security Policy: ${violatedDirective} ${blockedURI}`),
  );
}
