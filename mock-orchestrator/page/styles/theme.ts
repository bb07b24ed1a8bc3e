/** The themes to choose from. */
export type Theme = 'system' | 'light' | 'dark';

const STORAGE_KEY = 'chat-page:theme';
const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** The chosen theme, or the system's. */
export function currentTheme(): Theme {
  const stored = localStorage.getItem(STORAGE_KEY);
  return THEMES.find((theme) => theme === stored) ?? 'system';
}

/** Applies the chosen theme to the document. */
export function applyTheme(): void {
  document.documentElement.dataset['theme'] = currentTheme();
}

/** Switches to the next theme and stores it. */
export function nextTheme(): void {
  const next = THEMES[(THEMES.indexOf(currentTheme()) + 1) % THEMES.length] ?? 'system';
  localStorage.setItem(STORAGE_KEY, next);
  applyTheme();
}
