import { vi } from 'vitest';
import type { ChannelWriter, Outbox } from '../outbox.ts';

/** Opens a channel whose chunks arrive one at a time: each is sent, if it can be, before the next one is added. Needs fake timers. */
export function openChannel(outbox: Outbox, name: string, onSent?: () => void): ChannelWriter {
  const channel = outbox.open(name, onSent);
  const write: ChannelWriter['write'] = (chunk) => {
    const room = channel.write(chunk);
    vi.advanceTimersByTime(0);
    return room;
  };
  return {
    ...channel,
    get pending() {
      return channel.pending;
    },
    write,
  };
}
