import type { ExecutorStatus } from '@chat-executor/protocol';
import type { FrameSubject } from '../journal/tap-frames.ts';
import type { OrchestratorErrorCode } from '../orchestrator-error.ts';
import type { EventData, EventTarget } from '../socket/event-envelope.ts';
import type { ChannelOwner, SendOptions } from '../socket/executor-session.ts';
import type { User } from '../users/user.ts';

/** One request's use of a session of another node. Its id is unique on the node of the request. */
export type UseTarget = { readonly use: string; readonly userId: User['id']; readonly session: string };

/** From the node of a request to the node that holds the executor's socket. */
export type ToHome =
  /** The request starts to expect messages of the session. */
  | ({ readonly kind: 'begin' } & UseTarget)
  | { readonly kind: 'open'; readonly use: string; readonly channel: string; readonly owner: ChannelOwner }
  | ({
      readonly kind: 'send';
      readonly envelope: unknown;
      readonly options: Pick<SendOptions, 'subject' | 'event'>;
      /** Requests a callback. */
      readonly answer?: { readonly id: number; readonly timeoutMs: number } | undefined;
    } & UseTarget)
  | { readonly kind: 'ack'; readonly use: string; readonly channel: string; readonly item: number }
  | { readonly kind: 'close'; readonly use: string; readonly channel: string; readonly cancel: boolean }
  /** The request expects no more messages. */
  | { readonly kind: 'end'; readonly use: string }
  | ({ readonly kind: 'disconnect' } & UseTarget);

/** From the node that holds the executor's socket to the node of a request. */
export type FromHome =
  | {
      readonly kind: 'item';
      readonly use: string;
      readonly channel: string;
      readonly item: number;
      readonly immediately: boolean;
      readonly raw: unknown;
    }
  | { readonly kind: 'status'; readonly use: string; readonly status: ExecutorStatus }
  | { readonly kind: 'answer'; readonly use: string; readonly id: number; readonly answer: unknown }
  | {
      readonly kind: 'fail';
      readonly use: string;
      readonly channel: string;
      readonly code: OrchestratorErrorCode;
      readonly sentence: string;
    }
  /** The connection to the executor is lost. */
  | { readonly kind: 'gone'; readonly use: string };

/** A message from one node to another. */
export type NodeMessage =
  | ToHome
  | FromHome
  | { readonly kind: 'broadcast'; readonly target: EventTarget; readonly data: EventData; readonly subject?: FrameSubject | undefined }
  | { readonly kind: 'stop'; readonly stop: number; readonly userId: User['id']; readonly tasks: readonly string[] }
  | { readonly kind: 'stopped'; readonly stop: number; readonly count: number };
