import type { Browser, Page } from 'playwright-core';

/** A fresh page, and what it complained of: errors in its console (the content security policy speaks there) and faults. */
export interface WatchedPage {
  readonly page: Page;
  readonly complaints: string[];
}

/** Opens a page of 1280 pixels' width that is listened to. */
export async function watchedPage(browser: Browser, height = 900): Promise<WatchedPage> {
  const page = await browser.newPage({ viewport: { width: 1280, height } });
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, complaints };
}
