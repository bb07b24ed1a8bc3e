import type { ExecutorState, ProviderState } from '@chat-executor/executor';

/** The state of a connected executor with one provider and one model. */
export const CONNECTED: ExecutorState = {
  connection: { status: 'connected', sessionId: 'session-1', user: { id: 'ada', name: 'Ada' }, announcement: 'accepted' },
  paused: false,
  providers: [provider({})],
  models: [{ id: 'model-1', providerId: 'ollama', model: 'model-1' }],
  requests: [],
  receipts: [],
};

/** Creates a working provider with the given changes. */
export function provider(changes: Partial<ProviderState>): ProviderState {
  return {
    id: 'ollama',
    kind: 'ollama',
    name: 'Ollama',
    baseUrl: 'http://localhost:11434',
    hasKey: false,
    enabled: true,
    status: 'ready',
    models: [{ id: 'model-1' }],
    ...changes,
  };
}
