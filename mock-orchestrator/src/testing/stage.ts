import { readServerSentEvents } from '@chat-executor/protocol/framing';
import { onTestFinished, vi } from 'vitest';
import type { OrchestratorOptions } from '../orchestrator.ts';
import { type StartedOrchestrator, startOrchestrator } from '../program/start-orchestrator.ts';
import { authenticateStaticTokens } from '../users/static-tokens.ts';
import { ScriptedExecutor, type ScriptedExecutorOptions } from './scripted-executor.ts';

/** The tokens of the two test users, by name. */
export const TOKENS = { ada: 'token-of-ada', ben: 'token-of-ben' } as const;

/** A running orchestrator for one test, with functions that send requests as its users. Everything stops when the test ends. */
export type Stage = StartedOrchestrator & {
  /** Connects a scripted executor, by default as user `ada`. */
  readonly connect: (options?: Omit<ScriptedExecutorOptions, 'url' | 'token'> & { readonly token?: string }) => Promise<ScriptedExecutor>;
  /** Sends an HTTP request, by default as user `ada`. */
  readonly fetch: (path: string, options?: StageRequest) => Promise<Response>;
  /** Requests a streamed completion from model `m`. `fields` replaces or adds fields of the body. */
  readonly ask: (fields?: Readonly<Record<string, unknown>>, options?: StageRequest) => Promise<Response>;
};

/** The options of a request to a stage. */
export type StageRequest = {
  readonly token?: string;
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  readonly signal?: AbortSignal;
};

/** Starts an orchestrator with the users of {@link TOKENS} on a free port. */
export async function startStage(options: OrchestratorOptions = {}): Promise<Stage> {
  const users = Object.entries(TOKENS).map(([name, token]) => ({ name, token }));
  const started = await startOrchestrator({ port: 0 }, { authenticate: authenticateStaticTokens(users), ...options });
  onTestFinished(started.stop);
  const fetchAs: Stage['fetch'] = (path, { token = TOKENS.ada, method, body, headers, signal } = {}) =>
    fetch(started.url + path, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      ...(signal && { signal }),
    });
  return {
    ...started,
    fetch: fetchAs,
    ask: (fields = {}, request = {}) =>
      fetchAs('/v1/chat/completions', {
        body: { model: 'm', messages: [{ role: 'user', content: 'Hi' }], stream: true, ...fields },
        ...request,
      }),
    connect: async (settings = {}) => {
      const executor = await ScriptedExecutor.connect({ url: started.url, token: TOKENS.ada, ...settings });
      onTestFinished(() => executor.stop());
      return executor;
    },
  };
}

/** Starts a stage with one executor, and a streamed request whose call the executor has accepted. */
export async function startStreaming(options?: OrchestratorOptions, request?: StageRequest) {
  const stage = await startStage(options);
  const executor = await stage.connect({ models: ['m'] });
  const pending = stage.ask({}, request);
  const call = await executor.nextCall();
  call.acknowledge({ status: true });
  return { stage, executor, pending, call };
}

/** Uses fake timers until the test ends. */
export function useFakeClock(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  onTestFinished(() => void vi.useRealTimers());
}

/** Reads an SSE answer to its end. Returns the data of its events. */
export async function readEvents(response: Response): Promise<readonly string[]> {
  const events: string[] = [];
  if (response.body === null) return events;
  for await (const { data } of readServerSentEvents(response.body, { maxLineLength: 32 * 1024 * 1024 })) events.push(data);
  return events;
}

/** Reads an SSE answer to its end. Returns its text. */
export async function readAnswerText(response: Response): Promise<string> {
  return textOf(await readEvents(response));
}

/** The joined text of SSE events. */
export function textOf(events: readonly string[]): string {
  return events
    .filter((data) => data !== '[DONE]')
    .map((data) => (JSON.parse(data) as { choices?: { delta?: { content?: string } }[] }).choices?.[0]?.delta?.content ?? '')
    .join('');
}

/** Reads the error of a failed answer. */
export async function readError(
  response: Response,
): Promise<{ readonly code: string; readonly message: string; readonly cure: string; readonly type: string }> {
  const { error } = (await response.json()) as { error: { code: string; message: string; cure: string; type: string } };
  return error;
}
