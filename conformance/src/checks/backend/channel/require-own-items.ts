import { chunkObject } from '../../../peers/provider-scripts.ts';
import type { RawExecutor } from '../../../peers/raw-executor.ts';
import type { Trial } from '../../../trial.ts';
import { ask } from '../ask.ts';
import { textItem } from '../asked.ts';
import type { BackendStage } from '../backend-stage.ts';

/** Milliseconds that the answer to a later event of an intruder is waited for. */
const LATER_EVENT = 700;

/**
 * Lets a socket that was not called emit text, an error and `done` on the channel of a live stream, and requires that the
 * caller gets what the called socket emits and nothing else.
 *
 * @param whose - who the intruder is
 */
export async function requireOwnItems(stage: BackendStage, trial: Trial, intruder: RawExecutor, whose: string): Promise<void> {
  const forgeries = [
    { name: 'text', value: textItem('forged ') },
    { name: 'text of an event', value: `data: ${JSON.stringify(textItem('forged '))}\n\n` },
    { name: 'an error', value: { error: { message: 'forged' } } },
    { name: '{"done": true}', value: { done: true } },
  ];
  for (const { name, value } of forgeries) {
    const asked = ask(stage, trial);
    const call = await asked.begin();
    call.item(chunkObject({ role: 'assistant', content: 'before ' }));
    await asked.text('before ');
    intruder.emit(call.channel, value, trial.wire);
    // Answered behind what came before it.
    await intruder.request('heartbeat', {}, LATER_EVENT, trial.wire);
    call.item(textItem('after'));
    call.item(chunkObject({}, 'stop'));
    call.done();
    await asked.requireMeaning({ content: 'before after', finish: 'stop' }, `though ${whose} emitted ${name} on its channel`);
  }
}
