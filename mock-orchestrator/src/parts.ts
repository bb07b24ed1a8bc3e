import type { Logger } from 'pino';
import type { ToEvents } from './completions/answer/to-delta-events.ts';
import type { OwnsChat } from './completions/chat-registry.ts';
import type { CallExecutor } from './completions/executor/call-executor.ts';
import type { FallbackSettings } from './completions/fallback/fallback-settings.ts';
import type { Tasks } from './completions/task-registry.ts';
import type { HeldBytes } from './held-bytes.ts';
import type { Journal } from './journal/journal.ts';
import type { Limits } from './limits.ts';
import type { Metrics } from './metrics.ts';
import type { ForwardRequest } from './nodes/request-forwarder.ts';
import type { OpenBody } from './open-body.ts';
import type { OriginPolicy } from './origins.ts';
import type { Profile } from './profile.ts';
import type { SessionDirectory } from './socket/session-directory.ts';
import type { Authenticate } from './users/user.ts';

/** The parts that all requests of one orchestrator share. A fault or a scenario replaces some of them for one request. */
export type Parts = {
  readonly limits: Limits;
  readonly profile: Profile;
  /** `data.type` of the event that stops a request by chat and message (rule CAN-1). */
  readonly chatCancelType: string;
  readonly callExecutor: CallExecutor;
  readonly toEvents: ToEvents;
  readonly openBody: OpenBody;
  /** Undefined if every request runs on this node: it is the only one, or the request has a fault or a scenario. */
  readonly forward: ForwardRequest | undefined;
  /** The id of this node. Undefined if it is the only one. */
  readonly nodeId: (() => string) | undefined;
  readonly authenticate: Authenticate;
  readonly ownsChat: OwnsChat;
  readonly origins: OriginPolicy;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly sessions: SessionDirectory;
  readonly tasks: Tasks;
  /** What each user keeps in memory. */
  readonly held: HeldBytes;
  /** Aborts when the orchestrator stops. Ends the streams that are not tasks. */
  readonly closing: AbortSignal;
  /** Undefined if the journal is off. */
  readonly journal: Journal | undefined;
  /** Undefined if the server has no fallback provider of its own. */
  readonly fallback: FallbackSettings | undefined;
};
