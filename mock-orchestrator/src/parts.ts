import type { Logger } from 'pino';
import type { OwnsChat } from './completions/chat-registry.ts';
import type { FallbackSettings } from './completions/fallback-settings.ts';
import type { TaskRegistry } from './completions/task-registry.ts';
import type { WirePlan } from './completions/wire-plan.ts';
import type { PendingDirectives } from './directives/pending-directives.ts';
import type { Journal } from './journal/journal.ts';
import type { Limits } from './limits.ts';
import type { Metrics } from './metrics.ts';
import type { OriginPolicy } from './origins.ts';
import type { SessionRegistry } from './socket/session-registry.ts';
import type { Authenticate } from './users/user.ts';

/** What the steps of a request work with; made once for each orchestrator. */
export type Parts = {
  readonly limits: Limits;
  /** How requests are run where no scenario or fault says otherwise. */
  readonly plan: WirePlan;
  readonly authenticate: Authenticate;
  readonly ownsChat: OwnsChat;
  readonly origins: OriginPolicy;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly sessions: SessionRegistry;
  readonly tasks: TaskRegistry;
  /** Aborts when the orchestrator stops; whatever streams without being a task ends then. */
  readonly closing: AbortSignal;
  /** Absent where nothing is recorded. */
  readonly journal: Journal | undefined;
  /** Absent where faults and scenarios cannot be chosen. */
  readonly directives: PendingDirectives | undefined;
  /** Absent where no provider of the server's own stands behind the executors. */
  readonly fallback: FallbackSettings | undefined;
};
