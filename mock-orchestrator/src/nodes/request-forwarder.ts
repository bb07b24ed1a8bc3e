import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import { callerGone } from '../completions/caller-gone.ts';
import type { CompletionRequest } from '../completions/completion-request.ts';
import { chooseExecutor } from '../completions/executor/choose-executors.ts';
import { MAX_TIMER_MS } from '../limits.ts';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { SessionDirectory } from '../socket/session-directory.ts';
import { FORWARDED_HEADER, NODE_HEADER, NodeUrls } from './node-urls.ts';
import { readPairs } from './redis-client.ts';
import type { RedisLink } from './redis-link.ts';
import { RemoteSession } from './remote-session.ts';
import { END_TASK, LIST_TASKS } from './scripts.ts';
import { sendRequest, Unreachable } from './send-request.ts';

/** How much longer than the whole request this node waits for the other one to end it, in milliseconds. */
const GRACE_MS = 5000;
/** The same on every node, wherever its routes are mounted. */
const PATH = '/v1/chat/completions';

/** A completion request as another node gets it. */
export type ForwardedCall = {
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
  /** The other node does not run the request; this one does. */
  readonly takeBack: () => Promise<unknown>;
};

/**
 * Sends a request to the node that holds the socket of its executor. Resolves once its answer begins. Undefined if this node must run
 * the request: the executor is connected here, or its node can't be reached, or was lost before the answer. `running` if only the
 * connection was lost, and the other node runs a request that needs none, because its answer arrives as events.
 *
 * @throws OrchestratorError `cancelled` if the caller disconnects first; `shutting-down`; `total-timeout`
 */
export type ForwardRequest = (request: CompletionRequest, call: ForwardedCall) => Promise<ForwardedAnswer | 'running' | undefined>;

/** The parts of a {@link RequestForwarder}. */
export type ForwarderParts = {
  readonly link: RedisLink;
  readonly sessions: SessionDirectory;
  readonly log: Logger;
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
  readonly #urls: NodeUrls;
  /** What ends each running request, and the node that runs it. */
  readonly #running = new Map<AbortController, string>();

  constructor(parts: ForwarderParts) {
    this.#parts = parts;
    this.#urls = new NodeUrls(parts.link, parts.log);
    parts.closing.addEventListener('abort', () => this.#end(() => true, new OrchestratorError('shutting-down')));
  }

  readonly forward: ForwardRequest = async (request, call) => {
    const { link, sessions, totalMs, closing } = this.#parts;
    const session = chooseExecutor(request, await sessions.listOf(request.user.id), new Set());
    if (!(session instanceof RemoteSession)) return undefined;
    const { home } = session;
    const url = await this.#urls.of(home);
    if (call.signal.aborted) throw callerGone();
    if (url === undefined || closing.aborted) return undefined;
    const running = new AbortController();
    this.#running.set(running, home);
    const timer = setTimeout(() => running.abort(new OrchestratorError('total-timeout')), Math.min(totalMs + GRACE_MS, MAX_TIMER_MS));
    const onDisconnect = () => running.abort(callerGone());
    call.signal.addEventListener('abort', onDisconnect);
    const end = () => {
      clearTimeout(timer);
      call.signal.removeEventListener('abort', onDisconnect);
      this.#running.delete(running);
    };
    const takeBack = () => link.run(END_TASK, request.user.id, request.id, home);
    try {
      const headers = { ...call.headers, [FORWARDED_HEADER]: home };
      const message = await sendRequest(url + PATH, { method: 'POST', headers, body: call.body, signal: running.signal });
      if (message.headers[NODE_HEADER] !== home) {
        message.destroy();
        throw new Error('Another server answered.');
      }
      message.once('close', end);
      return { message, takeBack, readFailure: () => readReason(running.signal) ?? new OrchestratorError('executor-gone') };
    } catch (error) {
      end();
      this.#urls.forget((node) => node === home);
      const reason = readReason(running.signal);
      if (reason !== undefined && reason.code !== 'executor-gone') throw reason;
      if (error instanceof Unreachable) return undefined;
      // It may have begun there, and this node is about to begin it again.
      if (request.chatId !== undefined && request.messageId !== undefined && (await this.#runsOn(home, request))) return 'running';
      await takeBack();
      return undefined;
    }
  };

  /** Ends the requests that run on these nodes. */
  handleNodeGone(isGone: (node: string) => boolean): void {
    this.#urls.forget(isGone);
    this.#end(isGone, new OrchestratorError('executor-gone'));
  }

  async #runsOn(node: string, { id, user }: CompletionRequest): Promise<boolean> {
    const tasks = readPairs((await this.#parts.link.run(LIST_TASKS, user.id)) as readonly string[]);
    return tasks.some(([task, value]) => task === id && value.startsWith(node));
  }

  #end(isMeant: (node: string) => boolean, error: OrchestratorError): void {
    for (const [running, node] of [...this.#running]) if (isMeant(node)) running.abort(error);
  }
}

function readReason({ aborted, reason }: AbortSignal): OrchestratorError | undefined {
  return aborted ? OrchestratorError.from(reason) : undefined;
}
