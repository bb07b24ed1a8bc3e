import { begin } from '../../../peers/provider/provider-scripts.ts';
import type { ProviderScript } from '../../../peers/provider/scripted-provider.ts';
import type { Trial } from '../../../trial.ts';
import { ask } from '../ask.ts';
import type { ExecutorStage } from '../executor-stage.ts';
import type { TestRequest } from '../test-request.ts';

/** Unique chat and message ids. */
export type Message = { readonly chatId: string; readonly messageId: string };

export function nameMessage(trial: Trial): Message {
  return { chatId: `chat-${trial.random.hex(8)}`, messageId: `message-${trial.random.hex(8)}` };
}

/**
 * Starts a stream that belongs to a message, waits for its first text, and leaves it open.
 *
 * @param rest - what the provider does next
 */
export async function startChat(stage: ExecutorStage, trial: Trial, message: Message, rest?: ProviderScript): Promise<TestRequest> {
  const script: ProviderScript = async (exchange) => {
    await begin(exchange, 'before ');
    await rest?.(exchange);
  };
  const request = await ask(stage, trial, script, message);
  await request.text('before ');
  return request;
}
