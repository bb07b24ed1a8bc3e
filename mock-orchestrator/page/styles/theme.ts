/** The colours a person can choose. */
export type Theme = 'system' | 'light' | 'dark';

const STORAGE_KEY = 'chat-page:theme';
const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** The theme that was chosen, else the system's. */
export function currentTheme(): Theme {
  const kept = localStorage.getItem(STORAGE_KEY);
  return THEMES.find((theme) => theme === kept) ?? 'system';
}

/** Shows the page in the chosen colours. To be called once at the start. */
export function applyTheme(): void {
  document.documentElement.dataset['theme'] = currentTheme();
}

/** Goes on to the next theme and remembers it. */
export function nextTheme(): void {
  const next = THEMES[(THEMES.indexOf(currentTheme()) + 1) % THEMES.length] ?? 'system';
  localStorage.setItem(STORAGE_KEY, next);
  applyTheme();
}
