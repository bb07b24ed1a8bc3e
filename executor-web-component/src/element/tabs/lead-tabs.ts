import type { Executor } from '@chat-executor/executor';
import type { TabCommand, TabMessage } from './tab-message.ts';

/** Sends the state and events of this tab's executor to the following tabs, and runs their commands, until the channel is closed. */
export function leadTabs(executor: Executor, channel: BroadcastChannel): void {
  const send = (message: TabMessage): void => {
    try {
      channel.postMessage(message);
    } catch {
      // The channel is closed, because this tab no longer leads.
    }
  };
  const sendState = (): void => send({ type: 'state', state: executor.state });
  executor.addEventListener('state-change', sendState);
  executor.addEventListener('request-start', ({ request }) => send({ type: 'request-start', request }));
  executor.addEventListener('request-end', ({ receipt }) => send({ type: 'request-end', receipt }));
  channel.onmessage = ({ data }: MessageEvent<TabMessage>) => {
    if (data.type === 'hello') sendState();
    if (data.type === 'ping') send({ type: 'pong' });
    if (data.type === 'command') run(executor, data.command);
  };
  sendState();
}

function run(executor: Executor, command: TabCommand): void {
  if (command.method === 'cancel') executor.cancel(command.argument);
  else if (command.method === 'refreshModels') void executor.refreshModels(command.argument);
  else executor[command.method]();
}
