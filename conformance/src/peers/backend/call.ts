import { now, type WireLog } from '../../wire-log.ts';
import { Changes } from '../changes.ts';
import { type ReadItem, readItem } from '../read-answer.ts';

/** One ack packet of a call. */
export type AckPacket = { readonly at: number; readonly args: readonly unknown[] };

/** One item on a call's channel. */
export type ReceivedItem = {
  readonly at: number;
  readonly args: readonly unknown[];
  readonly bytes: number;
  readonly read: ReadItem;
  readonly wantsAck: boolean;
  /** Number of un-acked earlier items of this socket on arrival. */
  readonly unackedBefore: number;
};

/** Recording of everything that came back for one call. */
export class Call {
  readonly channel: string;
  readonly sentAt = now();
  readonly wire: WireLog;
  readonly changes = new Changes();
  readonly acks: AckPacket[] = [];
  readonly items: ReceivedItem[] = [];
  /** Number of received items; may exceed the kept ones. */
  itemCount = 0;

  constructor(channel: string, wire: WireLog) {
    this.channel = channel;
    this.wire = wire;
  }

  addAck(args: readonly unknown[], text: string): void {
    this.acks.push({ at: now(), args });
    this.wire.add('executor', 'backend', 'ack', text);
    this.changes.notify();
  }

  addItem(args: readonly unknown[], text: string, wantsAck: boolean, unackedBefore: number): void {
    this.itemCount += 1;
    this.items.push({ at: now(), args, bytes: Buffer.byteLength(text), read: readItem(args), wantsAck, unackedBefore });
    this.wire.add('executor', 'backend', 'item', text);
    this.changes.notify();
  }

  /** Whether an item ends the stream. */
  static isDone({ read }: ReceivedItem): boolean {
    return read.parts.some((part) => part.kind === 'done' && Boolean(part.value));
  }

  get dones(): readonly ReceivedItem[] {
    return this.items.filter(Call.isDone);
  }
}
