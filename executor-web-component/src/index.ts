export type { Budget, DailyLimits } from './control/budget.ts';
export { createPolicy, type PolicyParts, permitModels } from './control/create-policy.ts';
export type { OwnPrice } from './control/find-price.ts';
export { MemoryLedger } from './control/memory-ledger.ts';
export { countUsage, type UsageLedger, type UsageRow } from './control/usage-ledger.ts';
export { createExecutor } from './core/create-executor.ts';
export type { BackendSettings, Executor, ExecutorOptions, Question } from './core/executor.ts';
export { type ExecutorEventMap, RequestEndEvent, RequestStartEvent, StateChangeEvent } from './core/executor-events.ts';
export { DEFAULT_LIMITS, type Limits } from './core/limits.ts';
export type { Admission, PolicyCall, RequestPolicy } from './core/policy.ts';
export type { ConnectionError, ConnectionState, ExecutorState, ProviderState, Receipt, RequestState, ShownError } from './core/state.ts';
export { ExecutorError, type ExecutorErrorDetails } from './executor-error.ts';
export type {
  CreateProvider,
  Fallback,
  Provider,
  ProviderCall,
  ProviderKind,
  ProviderRegistry,
  ProviderSettings,
} from './providers/provider.ts';
