import type { Executor, ExecutorOptions, Receipt } from '@chat-executor/executor';
import { createExecutor } from '@chat-executor/executor';
import { type ChatCompletionChunk, isRecord } from '@chat-executor/protocol';
import { type BackendScript, ScriptedBackend, type Trace } from './scripted-backend.ts';
import { type ProviderScript, scriptedRegistry, scriptedSettings } from './scripted-provider.ts';

/** A streaming request for the default model of scripted providers. */
export const HELLO_REQUEST = { model: 'model-1', messages: [{ role: 'user', content: 'hi' }], stream: true };

/** A joined executor between a scripted backend and a scripted provider. */
export type Relay = { readonly backend: ScriptedBackend; readonly executor: Executor; readonly receipts: readonly Receipt[] };

const cleanups: (() => unknown)[] = [];

/** Starts a {@link Relay} and waits until the executor has joined. */
export async function startRelay(
  provider: ProviderScript = {},
  options: Partial<ExecutorOptions> = {},
  script: BackendScript = {},
): Promise<Relay> {
  const backend = await ScriptedBackend.start(script);
  const executor = createExecutor({
    backend: { url: backend.url, token: 'token-1' },
    registry: scriptedRegistry(provider),
    providers: [scriptedSettings()],
    ...options,
  });
  const receipts: Receipt[] = [];
  executor.addEventListener('request-end', ({ receipt }) => receipts.push(receipt));
  executor.start();
  cleanups.push(
    () => executor.stop(),
    () => backend.stop(),
  );
  await backend.socket();
  return { backend, executor, receipts };
}

/** Stops everything that {@link startRelay} started; for `afterEach`. */
export async function stopRelays(): Promise<void> {
  for (const cleanUp of cleanups.splice(0)) await cleanUp();
}

/** Returns the text of the chunks on the channel. */
export function textOf({ events }: Trace): string {
  return events.flatMap(([kind, value]) => (kind === 'item' && isChunk(value) ? [value.choices[0]?.delta.content ?? ''] : [])).join('');
}

/** Whether an item is a chunk, not an error or the end. */
export function isChunk(value: unknown): value is ChatCompletionChunk {
  return isRecord(value) && 'choices' in value;
}

/** Resolves when `holds` returns true. Calls it now and after each change of the executor's state. */
export function waitForState(executor: Executor, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (!holds()) return;
      executor.removeEventListener('state-change', check);
      resolve();
    };
    executor.addEventListener('state-change', check);
    check();
  });
}
