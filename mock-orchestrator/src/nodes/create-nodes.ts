import type { Logger } from 'pino';
import { endLostAnswer } from '../completions/answer/answer-as-events.ts';
import type { OwnsChat } from '../completions/chat-registry.ts';
import type { TaskRegistry } from '../completions/task-registry.ts';
import type { DirectiveStore } from '../directives/pending-directives.ts';
import type { HeldBytes } from '../held-bytes.ts';
import type { Limits } from '../limits.ts';
import type { SessionRegistry } from '../socket/session-registry.ts';
import type { User } from '../users/user.ts';
import { HomeSessions } from './home-sessions.ts';
import { createNodeChatClaims } from './node-chat-claims.ts';
import { NodeDirectives } from './node-directives.ts';
import { NodeDirectory } from './node-directory.ts';
import type { NodeMessage } from './node-message.ts';
import { NodeTasks, readEventTarget } from './node-tasks.ts';
import { RedisLink } from './redis-link.ts';
import { type RedisOptions, resolveRedisOptions } from './redis-options.ts';
import { RemoteSessions } from './remote-sessions.ts';
import { type ForwardRequest, RequestForwarder } from './request-forwarder.ts';

/** The parts of this process that the other nodes use. */
export type LocalParts = {
  readonly sessions: SessionRegistry;
  readonly tasks: TaskRegistry;
  readonly limits: Limits;
  readonly held: HeldBytes;
  readonly log: Logger;
  /** Stops a request of this process. Returns whether it runs. */
  readonly stop: (userId: User['id'], id: string) => boolean;
  /** Aborts when the orchestrator stops. */
  readonly closing: AbortSignal;
};

/** The parts of an orchestrator that span all nodes. */
export type Nodes = {
  readonly sessions: NodeDirectory;
  readonly tasks: NodeTasks;
  readonly ownsChat: OwnsChat;
  readonly directives: DirectiveStore;
  readonly forward: ForwardRequest;
  /** The id of this node; empty without Redis. */
  readonly id: () => string;
  /** Resolves once this node has joined the others. Rejects if the first attempt fails. */
  readonly ready: Promise<void>;
  /** Leaves the other nodes. */
  readonly close: () => Promise<void>;
};

/** Joins the other nodes of a Redis. */
export function createNodes(redis: string | RedisOptions, parts: LocalParts): Nodes {
  const { sessions, tasks, limits, held, log, stop, closing } = parts;
  const link = new RedisLink(resolveRedisOptions(redis), log);
  const remote = new RemoteSessions(link);
  const home = new HomeSessions(parts, (node, message) => link.post(node, message));
  const directory = new NodeDirectory({ local: sessions, link, remote, held });
  const forwarder = new RequestForwarder({ link, sessions: directory, log, totalMs: limits.totalMs, closing });
  const nodeTasks = new NodeTasks(tasks, link);
  const receive = (from: string, message: NodeMessage) => {
    switch (message.kind) {
      case 'broadcast':
        return sessions.broadcast(message.target, message.data, message.subject);
      case 'stop': {
        const stopped = message.tasks.filter((id) => stop(message.userId, id));
        return link.post(from, { kind: 'stopped', stop: message.stop, count: stopped.length });
      }
      case 'stopped':
        return nodeTasks.handleStopped(from, message);
      case 'item':
      case 'status':
      case 'answer':
      case 'fail':
      case 'gone':
        return remote.receive(from, message);
      default:
        return home.receive(from, message);
    }
  };
  link.start({
    onJoin: () => [...directory.publishAll(), ...nodeTasks.publishAll()],
    onMessage: receive,
    onNodeGone: (isGone) => {
      remote.handleNodeGone(isGone);
      home.handleNodeGone(isGone);
      nodeTasks.handleNodeGone(isGone);
      forwarder.handleNodeGone(isGone);
    },
    onTasksLost: (lost) => {
      log.warn({ requests: lost.length }, 'the requests of a dead node end');
      for (const target of lost.flatMap((task) => readEventTarget(task) ?? []))
        void endLostAnswer(target, { sessions: directory, tasks: nodeTasks });
    },
  });
  return {
    sessions: directory,
    tasks: nodeTasks,
    ownsChat: createNodeChatClaims(link),
    directives: new NodeDirectives(link),
    forward: forwarder.forward,
    id: () => link.id,
    ready: link.ready,
    close: () => link.close(),
  };
}
