export { escapeInvisible, INVISIBLE } from '@chat-executor/protocol';
export { askBackend } from './core/ask-backend.ts';
export { readTokenClaims } from './core/connection/read-token-claims.ts';
export { createExecutor } from './core/create-executor.ts';
export type { BackendSettings, Executor, ExecutorOptions, ExecutorView, Question, Token } from './core/executor.ts';
export { type ExecutorEventMap, RequestEndEvent, RequestStartEvent, StateChangeEvent } from './core/executor-events.ts';
export { DEFAULT_LIMITS, type Limits } from './core/limits.ts';
export type { Admission, PolicyCall, RequestPolicy } from './core/policy.ts';
export { type HoldingIterator, maskProvider } from './core/secrets/mask-provider.ts';
export { SecretMask } from './core/secrets/secret-mask.ts';
export {
  type ConnectionError,
  type ConnectionState,
  type ExecutorState,
  isWaiting,
  type ProviderState,
  type Receipt,
  type RequestState,
  type ShownError,
  showError,
  waitsForUser,
} from './core/state.ts';
export { ExecutorError, type ExecutorErrorDetails } from './executor-error.ts';
export { raceSignal } from './race-signal.ts';
export { retryable } from './retryable.ts';
