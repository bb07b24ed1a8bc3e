import type { Exchange } from '../../../peers/exchange.ts';
import { begin } from '../../../peers/provider-scripts.ts';
import type { Trial } from '../../../trial.ts';
import { ask } from '../ask.ts';
import type { Asked } from '../asked.ts';
import type { ExecutorStage } from '../executor-stage.ts';

/** Ids of a chat and a message that nobody else uses. */
export type Message = { readonly chatId: string; readonly messageId: string };

export function nameMessage(trial: Trial): Message {
  return { chatId: `chat-${trial.random.hex(8)}`, messageId: `message-${trial.random.hex(8)}` };
}

/**
 * Begins a stream that belongs to a message, waits until its first text has come out, and leaves it open.
 *
 * @param rest - what the provider does then
 */
export async function startChat(
  stage: ExecutorStage,
  trial: Trial,
  message: Message,
  rest: (exchange: Exchange) => Promise<void> | void = () => undefined,
): Promise<Asked> {
  const asked = await ask(
    stage,
    trial,
    async (exchange) => {
      await begin(exchange, 'before ');
      await rest(exchange);
    },
    message,
  );
  await asked.text('before ');
  return asked;
}
