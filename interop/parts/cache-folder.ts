import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/**
 * Where real parts are installed, once for every run: `CHAT_EXECUTOR_INTEROP`, else a folder in the user's cache.
 *
 * @param parts - folders below it, made where they are missing
 */
export function cacheFolder(...parts: string[]): string {
  const base = process.env['CHAT_EXECUTOR_INTEROP'] ?? path.join(homedir(), '.cache', 'chat-executor-interop');
  const folder = path.join(base, ...parts);
  mkdirSync(folder, { recursive: true });
  return folder;
}
