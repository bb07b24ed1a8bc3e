import { isRecord, show } from '../../../peers/json.ts';
import { chunk, type Delta, DONE_EVENT, event, sendBody, usageChunk } from '../../../peers/provider/provider-scripts.ts';
import type { Trial } from '../../../trial.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import type { TestRequest } from '../test-request.ts';
import { readDelta } from './relay-chunks.ts';

/** A tool call in fragments: first id and name, then the arguments. */
function pieces(index: number, id: string, name: string, text: string): Delta[] {
  const first = { tool_calls: [{ index, id, type: 'function', function: { name, arguments: '' } }] };
  return [first, ...[...text].map((letter) => ({ tool_calls: [{ index, function: { arguments: letter } }] }))];
}

const REASONING = 'Let me think about that, bit by bit.';
const CONTENT = 'I shall look both words up — 一会儿.';

const DELTAS: readonly Delta[] = [
  { role: 'assistant', content: '' },
  ...[...REASONING].map((letter) => ({ reasoning_content: letter })),
  ...[...CONTENT].map((letter) => ({ content: letter })),
  ...pieces(0, 'call-a', 'look_up', '{"word":"alpha"}'),
  ...pieces(1, 'call-b', 'look_up', '{"word":"beta"}'),
];

const BODY =
  DELTAS.map((delta) => event(chunk(delta))).join('') +
  event(chunk({}, 'tool_calls')) +
  event(usageChunk({ prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 })) +
  DONE_EVENT;

export const mergedDeltas = defineExecutorCheck({
  id: 'FLW-4',
  level: 'MUST',
  title:
    'Merged deltas MUST keep the meaning: role first, tool-call pieces by index, reasoning apart from content, finish reason and usage last, id and model unchanged.',
  rules: ['FLW-4', 'FLW-5', 'ITM-5', 'ITM-7'],
  group: 'slow-acks',
  run: async (stage, trial) => {
    const request = await ask(stage, trial, sendBody(BODY), { form: { stream_options: { include_usage: true } } });
    await request.finish();
    const tools = [
      { id: 'call-a', name: 'look_up', arguments: '{"word":"alpha"}' },
      { id: 'call-b', name: 'look_up', arguments: '{"word":"beta"}' },
    ];
    request.requireAnswer({ content: CONTENT, reasoning: REASONING, tools, finish: 'tool_calls' }, '', true);
    requireOrder(trial, request);
    const { ids, models, usage } = request.answer;
    if (ids.size !== 1 || models.size !== 1) trial.fail('one id and one model in all chunks', show([...ids, ...models]));
    if (!models.has(stage.provider.model)) trial.fail(`the model ${stage.provider.model}`, show([...models]));
    if (usage.length !== 1) trial.fail('usage once', show(usage));
    trial.note(`${DELTAS.length} deltas in ${request.call.items.length} items.`);
  },
});

function requireOrder(trial: Trial, { answer, parts }: TestRequest): void {
  const choice = answer.choices.get(0);
  const chunks = parts.flatMap((part) => (part.kind === 'chunk' ? [part.chunk] : []));
  if (choice?.order.join() !== 'reasoning,content,tools,finish')
    trial.fail('reasoning, content, tools and finish reason in this order', choice?.order.join(', ') ?? 'nothing');
  if (choice.roles.length !== 1) trial.fail('the role once', show(choice.roles));
  const [first] = chunks;
  if (!JSON.stringify(first).includes('"role":"assistant"')) trial.fail('the role in the first chunk', show(first));
  if (!isRecord(chunks.at(-1)?.['usage'])) trial.fail('usage last', show(chunks.at(-1)));
  const mixed = chunks.find(
    (merged) => ['content', 'reasoning_content', 'tool_calls'].filter((kind) => readDelta(merged)[kind]).length > 1,
  );
  if (mixed) trial.fail('one kind of text in a merged chunk', show(mixed));
}
