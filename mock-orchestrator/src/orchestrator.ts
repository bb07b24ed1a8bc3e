import { setMaxListeners } from 'node:events';
import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http';
import type { Server as HttpsServer } from 'node:https';
import { CHAT_CANCEL_TYPES } from '@chat-executor/protocol';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Logger } from 'pino';
import type { Server } from 'socket.io';
import { toDeltaEvents } from './completions/answer/to-delta-events.ts';
import { createChatClaims, type OwnsChat } from './completions/chat-registry.ts';
import { callExecutor } from './completions/executor/call-executor.ts';
import type { FallbackSettings } from './completions/fallback/fallback-settings.ts';
import { stopTask } from './completions/stop-task.ts';
import { TaskRegistry } from './completions/task-registry.ts';
import { PendingDirectives } from './directives/pending-directives.ts';
import { HeldBytes } from './held-bytes.ts';
import type { App } from './http/app.ts';
import { createApp } from './http/create-app.ts';
import type { DemoPace } from './http/demo-routes.ts';
import type { PageFolders } from './http/page-routes.ts';
import { refusePipelining } from './http/refuse-pipelining.ts';
import { Journal } from './journal/journal.ts';
import { type Limits, resolveLimits } from './limits.ts';
import { adoptLogger, createLogger } from './logger.ts';
import { createMetrics } from './metrics.ts';
import { createNodes, type Nodes } from './nodes/create-nodes.ts';
import type { RedisOptions } from './nodes/redis-options.ts';
import { openBody, sendDirectly } from './open-body.ts';
import { OrchestratorError } from './orchestrator-error.ts';
import { createOriginPolicy } from './origins.ts';
import type { Parts } from './parts.ts';
import type { Profile } from './profile.ts';
import { attachSockets } from './socket/attach-sockets.ts';
import { callSession } from './socket/event-caller.ts';
import { type EventData, type EventTarget, wrapEvent } from './socket/event-envelope.ts';
import { SessionRegistry } from './socket/session-registry.ts';
import type { LocalSignIn } from './users/local-sign-in.ts';
import { type Authenticate, authenticateByAny } from './users/user.ts';

/** The options of {@link createOrchestrator}. */
export type OrchestratorOptions = {
  /** Looks up the user of a token. Connect your own users here. */
  readonly authenticate?: Authenticate | undefined;
  /** Sign-in by name, for a demo on the user's own machine. Its tokens are valid in addition to those of `authenticate`. */
  readonly localSignIn?: LocalSignIn | undefined;
  /** Whether a chat belongs to a user. Default: a chat belongs to the user who names it first. */
  readonly ownsChat?: OwnsChat | undefined;
  /** Origins of other pages that may use HTTP and Socket.IO. Default: none. */
  readonly allowOrigins?: readonly string[] | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** Default `strict`. */
  readonly profile?: Profile | undefined;
  /** Default: nothing is logged. */
  readonly logger?: Logger | undefined;
  /** The server's own provider, called if no executor answers. Default: none. */
  readonly fallback?: FallbackSettings | undefined;
  /** Keeps the raw frames of each user's requests in memory, visible only to that user. Frames contain prompts. Default false. */
  readonly journal?: boolean | undefined;
  /** Lets users choose faults and scenarios for their own requests. Default false. */
  readonly faults?: boolean | undefined;
  /** Serves the demo model at `/demo/v1`. Default false. */
  readonly demoModel?: boolean | DemoPace | undefined;
  /** Serves the chat page and the element. Default: neither. */
  readonly folders?: PageFolders | undefined;
  /** A Redis, by URL or with options, shared by all nodes of a deployment. Default: this process is the only one. */
  readonly redis?: string | RedisOptions | undefined;
};

/** Options of a call by {@link Orchestrator.eventCaller}. */
export type EventCallOptions = {
  /** How long the answer may take, in milliseconds. Default: the limit `ackMs`. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
};

/** The target of a call: one session of one user. */
export type CallTarget = EventTarget & { readonly sessionId: string };

/** An orchestrator. Attach it to a server, or mount its routes. */
export interface Orchestrator {
  /** Resolves once it can serve requests: with Redis, when this node has joined the others. Rejects if Redis cannot be reached, but tries again. */
  readonly ready: Promise<void>;
  /** Attaches Socket.IO to a Node server. The server may have other routes and sockets. */
  attach(server: HttpServer | HttpsServer): Server;
  /** The HTTP routes, for mounting in a Hono application. */
  readonly routes: App;
  /** The HTTP routes as a fetch handler. */
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** The HTTP routes as a listener for a Node server. */
  readonly listener: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Whether a path, with or without a query, belongs to one of the routes. For servers that must know it before they hand over a request. */
  readonly serves: (path: string) => boolean;
  /** The HTTP routes as an Express-style middleware: passes requests for other paths to `next`. */
  readonly middleware: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  /** Returns a function that sends an event to every socket of a user: `status`, `message`, `notification` … */
  eventEmitter(target: EventTarget): (data: EventData) => void;
  /**
   * Returns a function that calls one session of a user and resolves to its answer. The answer is not validated.
   *
   * @throws OrchestratorError `session-not-found` if the session is not this user's or not connected; `ack-timeout`;
   *   `executor-gone` as soon as the connection is lost
   */
  eventCaller(target: CallTarget): (data: EventData, options?: EventCallOptions) => Promise<unknown>;
  /** Ends every request, then disconnects every socket. Does not close the HTTP servers. */
  close(): Promise<void>;
}

/** Creates an orchestrator. It does not listen until it is attached to a server. */
export function createOrchestrator(options: OrchestratorOptions = {}): Orchestrator {
  const closing = new AbortController();
  const { parts, nodes } = createParts(options, closing.signal);
  const routes = createApp(parts, {
    localSignIn: options.localSignIn,
    folders: options.folders,
    demoModel: options.demoModel === true ? {} : options.demoModel || undefined,
    directives: options.faults ? (nodes?.directives ?? new PendingDirectives()) : undefined,
  });
  // By default, this function replaces the global Request and Response, which a library must not do.
  const answer = getRequestListener(
    async (request, { incoming, outgoing }) => {
      const response = await routes.fetch(request, { incoming });
      return sendDirectly(response, outgoing) ? RESPONSE_ALREADY_SENT : response;
    },
    { overrideGlobalObjects: false },
  );
  const listener: Orchestrator['listener'] = async (request, response) => {
    if (!refusePipelining(request, response)) await answer(request, response);
  };
  const serves = createRouteMatcher(routes);
  const servers: Server[] = [];
  return {
    ready: nodes?.ready ?? Promise.resolve(),
    attach: (server) => {
      const attached = attachSockets(server, parts);
      servers.push(attached);
      return attached;
    },
    routes,
    fetch: (request) => routes.fetch(request),
    listener,
    serves,
    middleware: (request, response, next) => {
      if (serves(request.url ?? '')) void listener(request, response);
      else next();
    },
    eventEmitter: (target) => (data) => parts.sessions.broadcast(target, data),
    eventCaller:
      (target) =>
      async (data, { timeoutMs = parts.limits.ackMs, signal } = {}) => {
        const session = await parts.sessions.find(target.userId, target.sessionId);
        if (session === undefined) throw new OrchestratorError('session-not-found');
        return callSession(session, wrapEvent(target, data), { timeoutMs, signal });
      },
    close: async () => {
      closing.abort();
      await parts.tasks.abortAll(new OrchestratorError('shutting-down'));
      for (const server of servers.splice(0)) {
        server.disconnectSockets(true);
        server.engine.close();
      }
      await nodes?.close();
    },
  };
}

function createParts(options: OrchestratorOptions, closing: AbortSignal): { readonly parts: Parts; readonly nodes: Nodes | undefined } {
  setMaxListeners(0, closing);
  const sessions = new SessionRegistry();
  const tasks = new TaskRegistry();
  const limits = resolveLimits(options.limits);
  const held = new HeldBytes(limits.maxBytesPerUser);
  const log = options.logger ? adoptLogger(options.logger) : createLogger('silent');
  const stop = (userId: string, id: string) => {
    const task = tasks.find(userId, id);
    if (task) stopTask(task, parts);
    return task !== undefined;
  };
  const nodes = options.redis === undefined ? undefined : createNodes(options.redis, { sessions, tasks, limits, held, log, stop, closing });
  const parts: Parts = {
    limits,
    profile: options.profile ?? 'strict',
    chatCancelType: CHAT_CANCEL_TYPES[0],
    callExecutor,
    toEvents: toDeltaEvents,
    openBody,
    forward: nodes?.forward,
    nodeId: nodes?.id,
    authenticate: authenticateByAny(
      ...[options.authenticate, options.localSignIn?.authenticate].filter((authenticate) => authenticate !== undefined),
    ),
    ownsChat: options.ownsChat ?? nodes?.ownsChat ?? createChatClaims(),
    origins: createOriginPolicy(options.allowOrigins ?? []),
    log,
    metrics: createMetrics({ sessions: () => sessions.size, running: () => tasks.size }),
    sessions: nodes?.sessions ?? sessions,
    tasks: nodes?.tasks ?? tasks,
    held,
    closing,
    journal: options.journal ? new Journal({ secrets: options.fallback?.key === undefined ? [] : [options.fallback.key] }) : undefined,
    fallback: options.fallback,
  };
  return { parts, nodes };
}

/** Returns a function that tests whether a URL matches a route, with any method. Guards (`ALL`) and the catch-all of the page are no routes. */
function createRouteMatcher(app: App): (url: string) => boolean {
  const routes = app.routes.filter(({ path, method }) => method !== 'ALL' && path !== '/*');
  const patterns = [...new Set(routes.map(({ path }) => path))].map(
    (path) => new RegExp(`^${path.replaceAll(/:[^/]+/g, '[^/]+').replace(/\*$/, '.*')}(?:\\?|$)`),
  );
  return (url) => patterns.some((pattern) => pattern.test(url));
}
