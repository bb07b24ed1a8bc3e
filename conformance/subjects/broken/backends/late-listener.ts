import { Channel } from '../../small-backend/channel.ts';
import { Completion } from '../../small-backend/completion.ts';
import type { SmallBackendParts } from '../../small-backend/small-backend.ts';

/** Channels of acked calls. */
const acked = new WeakSet<Channel>();

/** A channel that ignores items before the ack, but accepts items that arrive together with it. */
export const LateListener: Pick<SmallBackendParts, 'Channel' | 'Completion'> = {
  Channel: class extends Channel {
    override receive(item: unknown, ack: () => void): void {
      if (acked.has(this)) super.receive(item, ack);
      else ack();
    }
  },
  Completion: class extends Completion {
    override emitCall(ack: (...args: readonly unknown[]) => void): void {
      super.emitCall((...args) => {
        acked.add(this.channel);
        ack(...args);
      });
    }
  },
};
