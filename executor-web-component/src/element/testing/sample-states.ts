import type { ExecutorState } from '@chat-executor/executor';

const AT = Date.UTC(2026, 0, 15, 9, 30);

const CONNECTED: ExecutorState = {
  connection: {
    status: 'connected',
    sessionId: 'q3ZkV8mP1xYtB0aRAAAB',
    user: { id: 'user-1', name: 'Mira' },
    announcement: 'accepted',
  },
  paused: false,
  providers: [],
  models: ['gemma3:270m', 'qwen3:4b', 'gpt-5-mini'].map((id) => ({ id, model: id, providerId: 'local-ollama' })),
  requests: [],
  receipts: [],
};

/** Typical states of an executor, by name. */
export const SAMPLE_STATES: Readonly<Record<string, ExecutorState>> = {
  connected: CONNECTED,
  empty: { ...CONNECTED, models: [] },
  paused: { ...CONNECTED, paused: true },
  connecting: { ...CONNECTED, connection: { status: 'connecting' }, models: [] },
  waiting: {
    ...CONNECTED,
    connection: {
      status: 'waiting',
      error: { code: 'backend-unreachable', message: 'Could not reach the backend.', cure: 'Check its URL and that it is running.' },
      retryAt: AT + 8_000,
    },
  },
  refused: {
    ...CONNECTED,
    connection: {
      status: 'refused',
      error: { code: 'token-refused', message: 'The backend rejected the token.', cure: 'Sign in to the backend again.' },
      retryAt: AT + 8_000,
    },
  },
  held: {
    ...CONNECTED,
    requests: [
      {
        ...{ id: 'h1', status: 'retrying', model: 'gpt-5-mini', providerName: 'OpenAI', startedAt: AT - 9_000 },
        retry: { at: AT + 12_000, code: 'rate-limited' },
      },
      { id: 'h2', status: 'locked', model: 'qwen3:4b', providerName: 'Ollama', startedAt: AT - 2_000 },
      { id: 'h3', status: 'starting', model: 'gemma3:270m', startedAt: AT - 1_000 },
    ],
  },
  busy: {
    ...CONNECTED,
    requests: [
      { id: 'r1', status: 'streaming', model: 'qwen3:4b', providerName: 'Ollama', startedAt: AT - 12_000 },
      { id: 'r2', status: 'running', model: 'gpt-5-mini', providerName: 'OpenAI', startedAt: AT - 2_000 },
      { id: 'r3', status: 'queued', model: 'gemma3:270m', startedAt: AT - 1_000, position: 1 },
    ],
    receipts: [
      {
        id: 'd1',
        model: 'qwen3:4b',
        providerId: 'local-ollama',
        providerName: 'Ollama',
        outcome: 'completed',
        startedAt: AT - 200_000,
        firstTokenMs: 840,
        durationMs: 14_200,
        promptTokens: 1_204,
        completionTokens: 356,
        notes: ['Left out tools: not supported by the model.'],
      },
      {
        id: 'd2',
        model: 'gpt-5-mini',
        providerId: 'openai',
        providerName: 'OpenAI',
        outcome: 'failed',
        error: {
          code: 'invalid-key',
          message: 'The provider rejected the API key.',
          cure: 'Check the key in the provider settings of the executor.',
        },
        startedAt: AT - 400_000,
        durationMs: 310,
        notes: [],
      },
      {
        id: 'd3',
        model: 'qwen3:4b',
        providerId: 'local-ollama',
        providerName: 'Ollama',
        outcome: 'stopped',
        error: { code: 'cancelled', message: 'The request was stopped.', cure: 'Send it again if it was stopped by mistake.' },
        startedAt: AT - 500_000,
        firstTokenMs: 1_100,
        durationMs: 75_000,
        completionTokens: 88,
        notes: [],
      },
      ...Array.from({ length: 5 }, (_, index) => ({
        id: `o${index}`,
        model: 'gemma3:270m',
        providerId: 'local-ollama',
        providerName: 'Ollama',
        outcome: 'completed' as const,
        startedAt: AT - 86_400_000 - index * 60_000,
        firstTokenMs: 120,
        durationMs: 2_400,
        completionTokens: 40 + index,
        notes: [],
      })),
    ],
  },
};

/** The time of the samples in milliseconds since the epoch. */
export const SAMPLE_MOMENT = AT;
