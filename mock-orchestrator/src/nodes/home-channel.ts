import type { ExecutorStatus } from '@chat-executor/protocol';
import type { Holding } from '../held-bytes.ts';
import type { Limits } from '../limits.ts';
import type { OrchestratorErrorCode } from '../orchestrator-error.ts';
import { ITEM_OVERHEAD } from '../socket/channel.ts';
import type { ChannelInput } from '../socket/executor-session.ts';
import { stringify } from './stringify.ts';

/** The options of a {@link HomeChannel}. */
export type HomeChannelOptions = {
  readonly name: string;
  readonly limits: Pick<Limits, 'maxItemBytes' | 'maxQueuedBytes'>;
  /** Counts the items until they are acknowledged. Closed with the channel. */
  readonly holding: Holding;
  /** Forwards an item, as JSON, to the node of the request. */
  readonly forward: (item: number, json: string, immediately: boolean) => void;
  readonly onStatus: (status: ExecutorStatus) => void;
  readonly onFailure: (code: OrchestratorErrorCode, sentence: string) => void;
};

type Unacknowledged = { readonly bytes: number; readonly acknowledge: (() => void) | undefined };

/**
 * The executor's end of a channel whose request runs on another node. Forwards items, and acknowledges them when the other node
 * does. Checks the sizes, so that too much never enters Redis.
 */
export class HomeChannel implements ChannelInput {
  readonly name: string;
  readonly #options: HomeChannelOptions;
  readonly #unacknowledged = new Map<number, Unacknowledged>();
  #items = 0;
  #bytes = 0;
  #failed = false;

  constructor(options: HomeChannelOptions) {
    this.name = options.name;
    this.#options = options;
  }

  receive(raw: unknown, acknowledge?: () => void, immediately = false): void {
    const json = this.#failed ? undefined : stringify(raw);
    const bytes = Buffer.byteLength(json ?? '');
    const problem = this.#findProblem(typeof raw === 'string' ? Buffer.byteLength(raw) : bytes);
    if (problem !== undefined && !this.#failed) {
      this.#failed = true;
      this.#options.onFailure('answer-too-large', problem);
    }
    if (this.#failed) {
      acknowledge?.();
      return;
    }
    this.#items += 1;
    this.#unacknowledged.set(this.#items, { bytes, acknowledge });
    this.#hold(bytes);
    // A value without JSON is no item; neither is null.
    this.#options.forward(this.#items, json ?? 'null', immediately);
  }

  receiveStatus(status: ExecutorStatus): void {
    if (!this.#failed && this.#items === 0) this.#options.onStatus(status);
  }

  /** The request has forwarded an item. */
  acknowledge(item: number): void {
    const waiting = this.#unacknowledged.get(item);
    if (waiting === undefined) return;
    this.#unacknowledged.delete(item);
    this.#hold(-waiting.bytes);
    waiting.acknowledge?.();
  }

  /** Does nothing: the node of the request is told that the session is gone. */
  fail(): void {}

  /** Acknowledges everything, so that an executor that waits for an ack can continue. */
  close(): void {
    this.#failed = true;
    for (const item of [...this.#unacknowledged.keys()]) this.acknowledge(item);
    this.#options.holding.close();
  }

  #hold(bytes: number): void {
    this.#bytes += bytes;
    this.#options.holding.set(this.#bytes + this.#unacknowledged.size * ITEM_OVERHEAD);
  }

  #findProblem(bytes: number): string | undefined {
    const { holding, limits } = this.#options;
    const { maxItemBytes, maxQueuedBytes } = limits;
    const isAlone = this.#unacknowledged.size === 0;
    if (bytes > maxItemBytes) return 'One item of the answer is larger than allowed.';
    if (!isAlone && this.#bytes + bytes > maxQueuedBytes) return 'The answer arrived faster than its caller read it.';
    // As for a channel of this node: an executor that waits for acks has only one item here.
    if (isAlone ? holding.overflows(bytes) : !holding.fits(bytes + ITEM_OVERHEAD)) return 'Your answers arrive faster than they are read.';
    return undefined;
  }
}
