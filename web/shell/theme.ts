/** `system`: as the machine is set. */
export const THEMES = ['light', 'dark', 'system'] as const;
type Theme = (typeof THEMES)[number];

const KEPT_AS = 'attest-theme';

/** Shows the workbench in these colours, now and from now on. */
export function showTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  localStorage.setItem(KEPT_AS, theme);
}

/** Shows the colours that were chosen last. */
export function restoreTheme(): void {
  const kept = THEMES.find((theme) => theme === localStorage.getItem(KEPT_AS));
  if (kept) document.documentElement.dataset.theme = kept;
}
