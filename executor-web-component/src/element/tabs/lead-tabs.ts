import type { Executor } from '@chat-executor/executor';
import type { TabCommand, TabMessage } from './tab-message.ts';

/** Tells the tabs that follow what this tab's executor does, and does what they ask. It ends with the channel. */
export function leadTabs(executor: Executor, channel: BroadcastChannel): void {
  const tell = (message: TabMessage): void => {
    try {
      channel.postMessage(message);
    } catch {
      // The channel is closed: this tab no longer leads.
    }
  };
  const tellState = (): void => tell({ type: 'state', state: executor.state });
  executor.addEventListener('state-change', tellState);
  executor.addEventListener('request-start', ({ request }) => tell({ type: 'request-start', request }));
  executor.addEventListener('request-end', ({ receipt }) => tell({ type: 'request-end', receipt }));
  channel.onmessage = ({ data }: MessageEvent<TabMessage>) => {
    if (data.type === 'hello') tellState();
    if (data.type === 'command') run(executor, data.command);
  };
  tellState();
}

function run(executor: Executor, command: TabCommand): void {
  if (command.method === 'cancel') executor.cancel(command.argument);
  else if (command.method === 'refreshModels') void executor.refreshModels(command.argument);
  else executor[command.method]();
}
