import { setTimeout as delay } from 'node:timers/promises';
import type { Limits } from '@chat-executor/orchestrator';
import { onTestFinished } from 'vitest';
import { ScriptedExecutor, type ScriptedExecutorOptions } from '../../mock-orchestrator/src/testing/scripted-executor.ts';
import { type OrchestratorNodes, startOrchestratorNodes } from '../servers/orchestrator-nodes.ts';

/** The tokens of the two test users, by name. */
export const TOKENS = { ada: 'token-of-ada', ben: 'token-of-ben' } as const;

/** The options of a request to a node. */
export type NodeRequest = {
  readonly token?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  readonly signal?: AbortSignal;
};

/** How long nodes without a sign of life are treated as alive, in milliseconds. */
const NODE_TTL_MS = 2000;

/** How nodes differ between tests. */
export type NodeStageOptions = {
  readonly redisUrl: string;
  readonly prefix: string;
  readonly limits?: Partial<Limits>;
  /** Whether the nodes reach each other, instead of only Redis. */
  readonly forwards: boolean;
};

/** Both ways in which a request gets to the node of its executor. */
export const WAYS = [
  { way: 'over HTTP', forwards: true },
  { way: 'through Redis', forwards: false },
] as const;

/** Several nodes, and their own addresses by index. */
export type NodeStage = OrchestratorNodes & { readonly node: (index: number) => string };

/** Starts nodes with the users of {@link TOKENS}. */
export async function startNodes(count: number, { redisUrl, prefix, limits = {}, forwards }: NodeStageOptions): Promise<NodeStage> {
  const users = Object.entries(TOKENS).map(([name, token]) => ({ name, token }));
  const started = await startOrchestratorNodes(count, {
    redis: { url: redisUrl, prefix, nodeTtlMs: NODE_TTL_MS },
    users,
    limits,
    forwards,
  });
  return { ...started, node: (index) => started.nodes[index]?.url ?? '' };
}

/** Connects an executor of `ada` that offers model `m`, until the test ends. */
export async function connectExecutor(url: string, options: Partial<ScriptedExecutorOptions> = {}): Promise<ScriptedExecutor> {
  const executor = await ScriptedExecutor.connect({ url, token: TOKENS.ada, models: ['m'], ...options });
  onTestFinished(() => executor.stop());
  return executor;
}

/** Sends an HTTP request, by default as `ada`. */
export function requestNode(url: string, { token = TOKENS.ada, body, headers = {}, signal }: NodeRequest = {}): Promise<Response> {
  return fetch(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  });
}

/** Requests a streamed completion from model `m`. */
export function askNode(url: string, fields: Readonly<Record<string, unknown>> = {}, request: NodeRequest = {}): Promise<Response> {
  const body = { model: 'm', messages: [{ role: 'user', content: 'Hi' }], stream: true, ...fields };
  return requestNode(`${url}/v1/chat/completions`, { body, ...request });
}

/** Resolves once a condition is true. The test's own time limit ends the wait. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await delay(20);
}
