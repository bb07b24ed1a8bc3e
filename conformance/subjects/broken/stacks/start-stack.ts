import { authenticateStaticTokens, startOrchestrator } from '@chat-executor/orchestrator';
import type { StackSettings } from '../../../src/checks/stack/stack-stage.ts';
import type { StartExecutor } from '../../../src/subject/subject-process.ts';
import { makeExecutor } from '../../make-executor.ts';
import { CallerProxy } from './caller-proxy.ts';
import type { BrokenStack } from './registry.ts';

const TOKEN = 'token-of-the-stack';

/** A running stack. */
export type StartedStack = { readonly settings: StackSettings; readonly stop: () => Promise<void> };

/** Starts the orchestrator of this repository behind a proxy, with the small executor of the suite. */
export async function startStack({ Proxy: StackProxy = CallerProxy, executor }: Partial<BrokenStack> = {}): Promise<StartedStack> {
  const authenticate = authenticateStaticTokens([{ name: 'Ada', token: TOKEN }]);
  const backend = await startOrchestrator({ port: 0 }, { authenticate, journal: true });
  const origin = `http://127.0.0.1:${backend.port}`;
  const proxy = new StackProxy(origin);
  await proxy.start();
  const settings = { url: proxy.url, socketPath: '/ws/socket.io', token: TOKEN, start: startInProcess(executor, origin) };
  return {
    settings,
    stop: async () => {
      await proxy.stop();
      await backend.stop();
    },
  };
}

/** Starts a small executor in this process. It connects to the backend directly; the proxy is only for callers. */
function startInProcess(broken: string | undefined, backend: string): StartExecutor {
  return async (given) => {
    let output = '';
    const print = (line: string) => {
      output += `${line}\n`;
    };
    const environment = { ...given, CONFORMANCE_BACKEND_URL: backend };
    const executor = makeExecutor(broken, environment, print);
    executor.start();
    return {
      ended: new Promise(() => undefined),
      get output() {
        return output;
      },
      stop: async () => executor.stop(),
    };
  };
}
