import { readServerSentEvents } from '@chat-executor/protocol/framing';
import type { Pace } from './paced-provider.ts';

/** Measurements of one answer. Times are in milliseconds. */
export type AnswerTimes = {
  /** Time from writing a delta at the provider to reading it here; one entry per delta. */
  readonly delays: readonly number[];
  /** Time from writing the last delta to the end of the answer. */
  readonly endLag: number;
  /** Whether every delta arrived once and in order. */
  readonly complete: boolean;
};

/** Where to send a request. */
export type RequestTarget = { readonly url: string; readonly token: string; readonly sessionId: string; readonly signal: AbortSignal };

/** Posts one completion to a backend and measures its answer. */
export async function measureAnswer({ url, token, sessionId, signal }: RequestTarget, pace: Pace): Promise<AnswerTimes> {
  const response = await fetch(`${url}/api/chat/completions`, {
    method: 'POST',
    signal,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      model: 'paced',
      messages: [{ role: 'user', content: JSON.stringify(pace) }],
      stream: true,
      session_id: sessionId,
      model_item: { id: 'paced', name: 'paced', direct: true, urlIdx: 0, owned_by: 'openai' },
    }),
  });
  if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}: ${(await response.text()).slice(0, 300)}`);
  const delays: number[] = [];
  let lastWritten = 0;
  let inOrder = true;
  for await (const { data } of readServerSentEvents(response.body, { maxLineLength: 10_000_000 })) {
    const readAt = performance.now();
    for (const [, number, written] of contentOf(data).matchAll(/(\d+)@([\d.]+) /g)) {
      inOrder &&= Number(number) === delays.length;
      lastWritten = Number(written);
      delays.push(readAt - lastWritten);
    }
  }
  return { delays, endLag: performance.now() - lastWritten, complete: inOrder && delays.length === pace.deltas };
}

function contentOf(data: string): string {
  if (data === '[DONE]') return '';
  const { choices } = JSON.parse(data) as { choices?: { delta?: { content?: string } }[] };
  return choices?.[0]?.delta?.content ?? '';
}
