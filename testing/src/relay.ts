import type { Executor, ExecutorOptions, Receipt } from '@chat-executor/executor';
import { createExecutor } from '@chat-executor/executor';
import type { ChatCompletionChunk } from '@chat-executor/protocol';
import { type BackendScript, ScriptedBackend, type Trace } from './scripted-backend.ts';
import { type ProviderScript, scriptedRegistry, scriptedSettings } from './scripted-provider.ts';

/** A streamed question to the model every scripted provider offers. */
export const HELLO = { model: 'model-1', messages: [{ role: 'user', content: 'hi' }], stream: true };

/** A joined executor between a scripted backend and a scripted provider. */
export type Relayed = { readonly backend: ScriptedBackend; readonly executor: Executor; readonly receipts: readonly Receipt[] };

const started: (() => unknown)[] = [];

/** Starts both and waits until the executor has joined. */
export async function startRelay(
  provider: ProviderScript = {},
  options: Partial<ExecutorOptions> = {},
  script: BackendScript = {},
): Promise<Relayed> {
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
  started.push(
    () => executor.stop(),
    () => backend.stop(),
  );
  await backend.socket();
  return { backend, executor, receipts };
}

/** Stops everything {@link startRelay} started; for `afterEach`. */
export async function stopRelays(): Promise<void> {
  for (const stop of started.splice(0)) await stop();
}

/** The answer's text, as it stands on the channel. */
export function textOf({ events }: Trace): string {
  return events.flatMap(([kind, value]) => (kind === 'item' && isChunk(value) ? [value.choices[0]?.delta.content ?? ''] : [])).join('');
}

/** Whether an item is a chunk, and not an error or `done`. */
export function isChunk(value: unknown): value is ChatCompletionChunk {
  return typeof value === 'object' && value !== null && 'choices' in value;
}

/** Settles once the executor's state is as wanted. */
export function untilState(executor: Executor, holds: () => boolean): Promise<void> {
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
