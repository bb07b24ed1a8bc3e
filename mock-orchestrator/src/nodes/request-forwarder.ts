import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { CompletionRequest } from '../completions/completion-request.ts';
import { chooseExecutor } from '../completions/executor/choose-executors.ts';
import { MAX_TIMER_MS } from '../limits.ts';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { SessionDirectory } from '../socket/session-directory.ts';
import type { RedisLink } from './redis-link.ts';
import { RemoteSession } from './remote-session.ts';
import { END_TASK } from './scripts.ts';

/** How long connecting to another node may take, in milliseconds. */
const CONNECT_MS = 2000;
/** How much longer than the whole request this node waits for the other one to end it, in milliseconds. */
const GRACE_MS = 5000;

/** A completion request as another node gets it. */
export type ForwardedCall = {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Aborts when the caller disconnects. */
  readonly signal: AbortSignal;
};

/** The answer of another node. Its message is destroyed if that node is lost. */
export type ForwardedAnswer = {
  readonly message: IncomingMessage;
  /** Why the message was destroyed. */
  readonly readFailure: () => OrchestratorError;
};

/**
 * Sends a request to the node that holds the socket of its executor. Resolves once its answer begins. Undefined if this node must run
 * the request: the executor is connected here, or its node can't be reached, or was lost before the answer.
 *
 * @throws OrchestratorError `cancelled` if the caller disconnects first; `shutting-down`; `total-timeout`
 */
export type ForwardRequest = (request: CompletionRequest, call: ForwardedCall) => Promise<ForwardedAnswer | undefined>;

/** The parts of a {@link RequestForwarder}. */
export type ForwarderParts = {
  readonly link: RedisLink;
  readonly sessions: SessionDirectory;
  /** The limit of the whole request, in milliseconds. */
  readonly totalMs: number;
  /** Aborts when this node stops. */
  readonly closing: AbortSignal;
};

/**
 * Sends requests to the nodes of their executors. A delta that comes back as a part of an HTTP answer takes a fraction of the CPU time
 * of one that passes through Redis, because this node neither parses nor acknowledges it.
 */
export class RequestForwarder {
  readonly #parts: ForwarderParts;
  /** What ends each running request, and the node that runs it. */
  readonly #running = new Map<AbortController, string>();

  constructor(parts: ForwarderParts) {
    this.#parts = parts;
    parts.closing.addEventListener('abort', () => this.#end(() => true, new OrchestratorError('shutting-down')));
  }

  readonly forward: ForwardRequest = async (request, call) => {
    const { link, sessions, totalMs } = this.#parts;
    const session = chooseExecutor(request, await sessions.listOf(request.user.id), new Set());
    if (!(session instanceof RemoteSession)) return undefined;
    const { home } = session;
    const url = await link.urlOf(home);
    if (url === undefined) return undefined;
    const running = new AbortController();
    this.#running.set(running, home);
    const timer = setTimeout(() => running.abort(new OrchestratorError('total-timeout')), Math.min(totalMs + GRACE_MS, MAX_TIMER_MS));
    const onDisconnect = () => running.abort(new OrchestratorError('cancelled', { sentence: 'The client disconnected.' }));
    call.signal.addEventListener('abort', onDisconnect);
    const end = () => {
      clearTimeout(timer);
      call.signal.removeEventListener('abort', onDisconnect);
      this.#running.delete(running);
    };
    try {
      const message = await send(new URL(call.path, url), call, running.signal);
      message.once('close', end);
      return { message, readFailure: () => readReason(running.signal) ?? new OrchestratorError('executor-gone') };
    } catch (error) {
      end();
      const reason = readReason(running.signal);
      if (reason !== undefined && reason.code !== 'executor-gone') throw reason;
      // It may have begun there, and this node is about to begin it again.
      if (!(error instanceof Unreachable)) await link.run(END_TASK, request.user.id, request.id, home);
      return undefined;
    }
  };

  /** Ends the requests that run on these nodes. */
  handleNodeGone(isGone: (node: string) => boolean): void {
    this.#end(isGone, new OrchestratorError('executor-gone'));
  }

  #end(isMeant: (node: string) => boolean, error: OrchestratorError): void {
    for (const [running, node] of [...this.#running]) if (isMeant(node)) running.abort(error);
  }
}

/** Nothing was sent, because there is no connection. */
class Unreachable extends Error {}

/** Sends a request. Resolves with the head of its answer. Rejects with {@link Unreachable}, or with the error of the connection. */
function send(url: URL, { headers, body }: ForwardedCall, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    // One connection each: whether a request on an old one has arrived can't be known if that one breaks.
    const sent = request(url, { method: 'POST', agent: false, headers: { ...headers, connection: 'close' }, signal });
    let connected = false;
    const timer = setTimeout(() => sent.destroy(), CONNECT_MS);
    sent.once('socket', (socket) => {
      socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
        connected = true;
        clearTimeout(timer);
        // Finds out that a silent connection is lost.
        socket.setKeepAlive(true, CONNECT_MS);
        socket.setNoDelay(true);
        sent.end(body);
      });
    });
    sent.once('response', resolve);
    sent.once('close', () => {
      clearTimeout(timer);
      reject(connected ? new Error('The connection is lost.') : new Unreachable());
    });
    sent.on('error', () => undefined);
  });
}

function readReason({ aborted, reason }: AbortSignal): OrchestratorError | undefined {
  return aborted ? OrchestratorError.from(reason) : undefined;
}
