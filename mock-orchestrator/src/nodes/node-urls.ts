import { isRecord, parseJson } from '@chat-executor/protocol';
import type { Logger } from 'pino';
import type { RedisLink } from './redis-link.ts';
import { sendRequest } from './send-request.ts';

/** Path of the open route with the id of a node, below its URL. */
export const NODE_PATH = '/api/node';
/** Marks a request from another node, and names the node that it is for. It is not forwarded again. */
export const FORWARDED_HEADER = 'x-chat-executor-forwarded';
/** Names the node that answers a request from another node. An answer without it is not the answer of a node. */
export const NODE_HEADER = 'x-chat-executor-node';

/** How long a node may take to answer with its id, in milliseconds. */
const ANSWER_MS = 2000;
/** Far more than the answer of a node, in UTF-16 units. */
const MAX_ANSWER = 1000;
/** How long a URL that doesn't work is left alone, in milliseconds. */
const RETRY_MS = 30_000;

type Check = { readonly url: Promise<string | undefined>; retryAt: number };

/**
 * The URLs at which the other nodes answer. Before anything is sent to a node, it must have answered there with its id, so that a
 * wrong URL costs one short wait, and no other server gets tokens and prompts.
 */
export class NodeUrls {
  readonly #link: Pick<RedisLink, 'urlOf'>;
  readonly #log: Logger;
  readonly #checks = new Map<string, Check>();

  constructor(link: Pick<RedisLink, 'urlOf'>, log: Logger) {
    this.#link = link;
    this.#log = log;
  }

  /** The URL of another node. Undefined if it has none that works. */
  of(node: string): Promise<string | undefined> {
    const known = this.#checks.get(node);
    if (known !== undefined && Date.now() < known.retryAt) return known.url;
    const check = { url: this.#find(node), retryAt: Infinity };
    this.#checks.set(node, check);
    void check.url.then((url) => {
      if (url === undefined) check.retryAt = Date.now() + RETRY_MS;
    });
    return check.url;
  }

  /** Checks the URL of a node again before it is used again. */
  forget(isMeant: (node: string) => boolean): void {
    for (const node of [...this.#checks.keys()]) if (isMeant(node)) this.#checks.delete(node);
  }

  async #find(node: string): Promise<string | undefined> {
    const url = await this.#link.urlOf(node);
    if (url === undefined || (await readId(url)) === node) return url;
    this.#log.warn({ node, url }, 'a node does not answer at its nodeUrl; requests for its executors pass through Redis');
    return undefined;
  }
}

/** The id that a node answers with. Undefined if this is no node. */
async function readId(url: string): Promise<string | undefined> {
  try {
    const message = await sendRequest(url + NODE_PATH, { method: 'GET', headers: {}, signal: AbortSignal.timeout(ANSWER_MS) });
    message.setEncoding('utf8');
    let text = '';
    for await (const piece of message as AsyncIterable<string>) {
      text += piece;
      // Ends the connection.
      if (text.length > MAX_ANSWER) return undefined;
    }
    const answer = parseJson(text);
    return isRecord(answer) && typeof answer['node'] === 'string' ? answer['node'] : undefined;
  } catch {
    return undefined;
  }
}
