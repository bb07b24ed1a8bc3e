import type { RawExecutor } from '../../../peers/executor/raw-executor.ts';
import { chunkObject } from '../../../peers/provider/provider-scripts.ts';
import type { Trial } from '../../../trial.ts';
import { ask } from '../ask.ts';
import type { BackendStage } from '../backend-stage.ts';
import { sendRest, textItem } from '../test-request.ts';

/**
 * Emits text, an error and `done` from another socket on the channel of a live stream, and requires that the caller gets only
 * the items of the called socket.
 *
 * @param whose - description of the intruder
 */
export async function requireForeignItemsDropped(stage: BackendStage, trial: Trial, intruder: RawExecutor, whose: string): Promise<void> {
  const forgeries = [
    { name: 'text', value: textItem('forged ') },
    { name: 'text of an event', value: `data: ${JSON.stringify(textItem('forged '))}\n\n` },
    { name: 'an error', value: { error: { message: 'forged' } } },
    { name: '{"done": true}', value: { done: true } },
  ];
  for (const { name, value } of forgeries)
    await requireUnaffected(stage, trial, intruder, [value], `while ${whose} emitted ${name} on its channel`);
}

/** Emits values from another socket on the channel of a live stream, and requires that the stream is unaffected. */
export async function requireUnaffected(
  stage: BackendStage,
  trial: Trial,
  intruder: RawExecutor,
  values: readonly unknown[],
  where: string,
): Promise<void> {
  const request = ask(stage, trial);
  const call = await request.begin();
  call.item(chunkObject({ role: 'assistant', content: 'before ' }));
  await request.text('before ');
  for (const value of values) intruder.emit(call.channel, value, trial.wire);
  await intruder.roundTrip(trial.wire);
  sendRest(call, 'after');
  await request.requireAnswer({ content: 'before after', finish: 'stop' }, where);
}
