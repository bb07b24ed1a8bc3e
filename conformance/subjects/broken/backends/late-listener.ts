import { wrap } from '../../change.ts';
import { Channel } from '../../small-backend/channel.ts';
import { Completion } from '../../small-backend/completion.ts';
import type { SmallBackendParts } from '../../small-backend/small-backend.ts';

const acked = new WeakSet<Channel>();

/** A channel that ignores items before the ack, but accepts items that arrive together with it. */
export const LateListener: Pick<SmallBackendParts, 'Channel' | 'Completion'> = {
  Channel: wrap(Channel, 'receive', function (original, item, ack) {
    if (acked.has(this)) original(item, ack);
    else ack();
  }),
  Completion: wrap(Completion, 'emitCall', function (original, ack) {
    original((...args) => {
      acked.add(this.channel);
      ack(...args);
    });
  }),
};
