import { now, type WireLog } from '../wire-log.ts';
import { Changes } from './changes.ts';
import { type ReadItem, readItem } from './read-item.ts';

/** One ack packet of a call, as counted on the transport. */
export type AckPacket = { readonly at: number; readonly args: readonly unknown[] };

/** One item of a call's channel. */
export type ReceivedItem = {
  readonly at: number;
  readonly args: readonly unknown[];
  /** Bytes of its packet. */
  readonly bytes: number;
  readonly read: ReadItem;
  /** Whether it asked for an ack. */
  readonly wantsAck: boolean;
  /** Acks of earlier items of this socket that were still owed when it came. */
  readonly owedBefore: number;
};

/** Everything that came back for one call: recorded as it came, judged elsewhere. */
export class Call {
  readonly channel: string;
  /** Number of the event whose ack is the callback; undefined for a call that asked for none. */
  readonly ackId: number | undefined;
  readonly sentAt = now();
  readonly wire: WireLog;
  readonly changes = new Changes();
  readonly acks: AckPacket[] = [];
  readonly items: ReceivedItem[] = [];
  /** How many items came; more than are kept, where a check looks only at how they come. */
  itemCount = 0;

  constructor(channel: string, ackId: number | undefined, wire: WireLog) {
    this.channel = channel;
    this.ackId = ackId;
    this.wire = wire;
  }

  /** Takes an ack packet. */
  addAck(args: readonly unknown[], text: string): void {
    this.acks.push({ at: now(), args });
    this.wire.add('executor', 'backend', 'ack', text);
    this.changes.notify();
  }

  /** Takes an item. */
  addItem(args: readonly unknown[], text: string, wantsAck: boolean, owedBefore: number): void {
    this.itemCount += 1;
    this.items.push({ at: now(), args, bytes: Buffer.byteLength(text), read: readItem(args), wantsAck, owedBefore });
    this.wire.add('executor', 'backend', 'item', text);
    this.changes.notify();
  }

  /** Looks whether an item ends the stream. */
  static isDone({ read }: ReceivedItem): boolean {
    return read.parts.some((part) => part.kind === 'done' && Boolean(part.value));
  }

  get dones(): readonly ReceivedItem[] {
    return this.items.filter(Call.isDone);
  }
}
