import { isRecord } from '@chat-executor/protocol';

const TIMEOUT_MS = 5_000;

/** Whether the backend is an Open WebUI that says in its public settings that WebSockets are turned off. Never rejects. */
export async function hasNoWebSockets(url: string, signal: AbortSignal, send: typeof globalThis.fetch = fetch): Promise<boolean> {
  try {
    const response = await send(new URL('/api/config', url), {
      credentials: 'omit',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    const config: unknown = await response.json();
    return isRecord(config) && isRecord(config['features']) && config['features']['enable_websocket'] === false;
  } catch {
    return false;
  }
}
