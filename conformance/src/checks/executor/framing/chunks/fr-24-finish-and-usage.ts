import { show } from '../../../../peers/json.ts';
import { chunk, DONE_EVENT, event, sendBody, usageChunk } from '../../../../peers/provider/provider-scripts.ts';
import type { Trial } from '../../../../trial.ts';
import { ask } from '../../ask.ts';
import { defineExecutorCheck } from '../../define-executor-check.ts';
import type { TestRequest } from '../../test-request.ts';

const USAGE = { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 };
const TEXT = event(chunk({ role: 'assistant', content: 'text' }));

/** Unusual stream endings of released providers. */
const BODIES: readonly (readonly [name: string, body: string])[] = [
  ['usage comes last', TEXT + event(chunk({}, 'stop')) + event(usageChunk(USAGE)) + DONE_EVENT],
  [
    'the finish reason comes in every chunk',
    event(chunk({ role: 'assistant', content: 'te' }, 'stop')) +
      event(chunk({ content: 'xt' }, 'stop')) +
      event(usageChunk(USAGE)) +
      DONE_EVENT,
  ],
  ['the finish reason is missing', TEXT + event(usageChunk(USAGE)) + DONE_EVENT],
];

export const finishAndUsage = defineExecutorCheck({
  id: 'ITM-7',
  level: 'MUST',
  title: 'Each choice MUST have exactly one finish reason, after its text; usage MUST come last, and only if the caller requested it.',
  rules: ['ITM-7'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    for (const [name, body] of BODIES) {
      for (const wantsUsage of [true, false]) {
        const form = wantsUsage ? { stream_options: { include_usage: true } } : {};
        const request = await ask(stage, trial, sendBody(body), { form });
        await request.finish();
        requireEnd(trial, request, name, wantsUsage);
      }
    }
  },
});

function requireEnd(trial: Trial, request: TestRequest, name: string, wantsUsage: boolean): void {
  const choice = request.answer.choices.get(0);
  if (choice?.content !== 'text') trial.fail(`the text where ${name}`, show(choice?.content));
  if (choice.finish.length !== 1 || choice.order.at(-1) !== 'finish')
    trial.fail(`one finish reason, after the text, where ${name}`, `${show(choice.finish)} in the order ${choice.order.join(', ')}`);
  const withUsage = request.parts.filter((part) => part.kind === 'chunk' && part.chunk['usage']);
  if (
    !wantsUsage &&
    request.parts.some((part) => part.kind === 'chunk' && Array.isArray(part.chunk['choices']) && part.chunk['choices'].length === 0)
  ) {
    trial.fail(
      `no usage chunk without a request for it, where ${name}`,
      show(withUsage.map((part) => part.kind === 'chunk' && part.chunk['usage'])),
    );
  }
  if (wantsUsage && (withUsage.length !== 1 || request.parts.findLast(({ kind }) => kind === 'chunk') !== withUsage[0])) {
    trial.fail(`one usage chunk, at the end, where ${name}`, `${withUsage.length} with usage`);
  }
}
