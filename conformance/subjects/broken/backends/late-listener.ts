import { Channel } from '../../small-backend/channel.ts';
import { Completion } from '../../small-backend/completion.ts';
import type { SmallBackendParts } from '../../small-backend/small-backend.ts';

/** Channels of calls that are acked. */
const acked = new WeakSet<Channel>();

/** A channel that hears nothing before the ack. What comes in the same breath as the ack is heard, so that one fault shows alone. */
export const LateListener: Pick<SmallBackendParts, 'Channel' | 'Completion'> = {
  Channel: class extends Channel {
    override receive(item: unknown, ack: () => void): void {
      if (acked.has(this)) super.receive(item, ack);
      else ack();
    }
  },
  Completion: class extends Completion {
    override emit(ack: (...args: readonly unknown[]) => void): void {
      super.emit((...args) => {
        acked.add(this.channel);
        ack(...args);
      });
    }
  },
};
