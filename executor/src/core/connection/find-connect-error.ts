/**
 * Finds out why no socket to a backend could be opened: an Open WebUI says in its public settings whether WebSockets are turned off.
 * Never throws.
 */
export async function findConnectError(
  backendUrl: string,
  signal: AbortSignal,
  send: typeof fetch = fetch,
): Promise<'websockets-off' | 'backend-unreachable'> {
  try {
    const response = await send(new URL('/api/config', backendUrl), { signal });
    const { features } = (await response.json()) as { features: { enable_websocket?: unknown } };
    if (features.enable_websocket === false) return 'websockets-off';
  } catch {
    // Another backend, or it cannot be reached at all.
  }
  return 'backend-unreachable';
}
