import type { Executor } from '@chat-executor/executor';
import type { TabCommand, TabMessage } from './tab-message.ts';

/**
 * Number of states that are sent in a period, in milliseconds. A state is much larger than the request that changes it, and a backend
 * may send any number of requests that are refused at once. The last state is always sent.
 */
const MAX_STATES = 20;
const STATES_MS = 1_000;

/** Sends the state and events of this tab's executor to the following tabs, and runs their commands, until the channel is closed. */
export function leadTabs(executor: Executor, channel: BroadcastChannel): void {
  const send = (message: TabMessage): void => {
    try {
      channel.postMessage(message);
    } catch {
      // The channel is closed, because this tab no longer leads.
    }
  };
  let recent = 0;
  let isDue = false;
  const sendState = (): void => {
    isDue = recent >= MAX_STATES;
    if (isDue) return;
    recent += 1;
    send({ type: 'state', state: executor.state });
    if (recent > 1) return;
    setTimeout(() => {
      recent = 0;
      if (isDue) sendState();
    }, STATES_MS);
  };
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
