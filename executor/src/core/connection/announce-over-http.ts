import { ANNOUNCE_MODEL, anySignal, type ExecutorAnnounce, type ExecutorAnnounceAck } from '@chat-executor/protocol';
import { readAnnounceAck } from './read-acks.ts';

const TIMEOUT_MS = 15_000;

/** The session to announce. */
export type AnnouncingSession = {
  readonly url: string;
  readonly token: string;
  readonly sessionId: string;
  /** Default: the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
};

/**
 * Announces by an HTTP request, which any worker of a backend can handle (rule ANN-7).
 *
 * @returns the ack; undefined if the backend does not support it
 */
export async function announceOverHttp(
  { url, token, sessionId, fetch: send = fetch }: AnnouncingSession,
  announcement: ExecutorAnnounce,
  signal: AbortSignal,
): Promise<ExecutorAnnounceAck | undefined> {
  try {
    const response = await send(new URL('/api/chat/completions', url), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        model: ANNOUNCE_MODEL,
        stream: false,
        messages: [{ role: 'user', content: JSON.stringify({ sid: sessionId, ...announcement }) }],
      }),
      signal: anySignal([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    const completion = (await response.json()) as { choices?: { message?: { content?: unknown } }[] } | null;
    return readAnnounceAck(JSON.parse(String(completion?.choices?.[0]?.message?.content)));
  } catch {
    return undefined;
  }
}
