import { writeSettingsFile } from '../settings/settings-file.ts';
import type { SettingsStore } from '../settings/settings-store.ts';

/** Hands the settings to the user as a file, without a key. */
export async function saveSettings(store: SettingsStore): Promise<void> {
  const url = URL.createObjectURL(new Blob([writeSettingsFile(await store.read())], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'chat-executor-settings.json';
  link.click();
  // The download has begun once this turn is over.
  setTimeout(() => URL.revokeObjectURL(url));
}
