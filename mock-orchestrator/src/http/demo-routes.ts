import { ChatCompletionBodySchema } from '@chat-executor/protocol';
import * as v from 'valibot';
import { completeAnswer, DEMO_MODEL, streamAnswer } from '../demo-model/stream-answer.ts';
import { ANYONE } from '../held-bytes.ts';
import { openBody } from '../open-body.ts';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { Parts } from '../parts.ts';
import type { AppContext } from './app.ts';
import { EVENT_STREAM_HEADERS } from './event-stream-headers.ts';
import { parseJsonBody, readBodyText } from './read-body.ts';
import type { Route } from './route.ts';

/** The speed of the demo model. */
export type DemoPace = {
  /** Time between two words, in milliseconds. Default 35. */
  readonly wordMs?: number | undefined;
};

/** The demo model needs no token, so its requests are short. */
const MAX_DEMO_BYTES = 1024 * 1024;

/** `/demo/v1/…`: the demo model as an OpenAI-compatible provider. Needs no token. Refuses pages of other origins. */
export function listDemoRoutes(pace: DemoPace, parts: Parts): readonly Route[] {
  return [
    { method: 'GET', path: '/demo/v1/models', access: 'open', answer: (context) => listDemoModels(context, parts) },
    { method: 'POST', path: '/demo/v1/chat/completions', access: 'open', answer: (context) => answerDemo(context, pace, parts) },
  ];
}

/** @throws OrchestratorError `origin-refused` for a page of another origin */
function checkOrigin(context: AppContext, { origins }: Parts): void {
  if (!origins.allowsOrSame(context.req.header('origin'), context.req.header('host'))) throw new OrchestratorError('origin-refused');
}

function listDemoModels(context: AppContext, parts: Parts): Response {
  checkOrigin(context, parts);
  return context.json({ object: 'list', data: [{ ...DEMO_MODEL, object: 'model', created: 0, owned_by: 'demo' }] });
}

async function answerDemo(context: AppContext, { wordMs }: DemoPace, parts: Parts): Promise<Response> {
  const { limits, closing, held } = parts;
  checkOrigin(context, parts);
  const holding = held.open(ANYONE);
  const text = await readBodyText(context, { maxBytes: MAX_DEMO_BYTES, bodyMs: limits.bodyMs, holding }).finally(() => holding.close());
  const parsed = v.safeParse(ChatCompletionBodySchema, parseJsonBody(text));
  if (!parsed.success) throw new OrchestratorError('bad-request', { cure: 'Send an OpenAI chat-completion body.' });
  if (parsed.output.stream !== true) return context.json(completeAnswer(parsed.output));
  const stopped = new AbortController();
  const stop = () => stopped.abort();
  closing.addEventListener('abort', stop);
  const timer = setTimeout(stop, limits.totalMs);
  const { body, writer } = openBody({ onDisconnect: stop, signal: stopped.signal, holding: held.open(ANYONE), drainMs: limits.idleMs });
  const write = async () => {
    for await (const chunk of streamAnswer(parsed.output, stopped.signal, wordMs)) await writer.write(`data: ${JSON.stringify(chunk)}\n\n`);
    await writer.write('data: [DONE]\n\n');
  };
  // It fails only if it is stopped, and then nothing reads the body.
  void write()
    .catch(() => undefined)
    .finally(() => {
      closing.removeEventListener('abort', stop);
      clearTimeout(timer);
      writer.close();
    });
  return context.body(body, 200, EVENT_STREAM_HEADERS);
}
