import { isRecord, show } from '../../peers/json.ts';
import type { ProviderScript } from '../../peers/provider/provider-scripts.ts';
import { chunk, chunkObject, type Delta, DONE_EVENT, event, sendBody, usageChunk } from '../../peers/provider/provider-scripts.ts';
import type { Trial } from '../../trial.ts';
import { executorChecks } from '../define-checks.ts';
import type { ExpectedAnswer } from '../find-difference.ts';
import { ask } from './ask.ts';
import type { ExecutorStage } from './executor-stage.ts';
import type { TestRequest } from './test-request.ts';

const REASONING = 'Let me think about that, bit by bit.';
const CONTENT = 'I shall look both words up — 一会儿.';

const DELTAS: readonly Delta[] = [
  { role: 'assistant', content: '' },
  ...[...REASONING].map((letter) => ({ reasoning_content: letter })),
  ...[...CONTENT].map((letter) => ({ content: letter })),
  ...pieces(0, 'call-a', '{"word":"alpha"}'),
  ...pieces(1, 'call-b', '{"word":"beta"}'),
];

const BODY =
  DELTAS.map((delta) => event(chunk(delta))).join('') +
  event(chunk({}, 'tool_calls')) +
  event(usageChunk({ prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 })) +
  DONE_EVENT;

/** Two tool calls whose arguments come in turn: of the first alone, then of both in one chunk. */
const DIGITS = [...'0123456789'];
const TWO_CALLS = [
  chunkObject({ role: 'assistant', content: null, tool_calls: [...callPiece(0, '', 'call-a'), ...callPiece(1, '', 'call-b')] }),
  ...DIGITS.flatMap((digit) => [callPiece(0, `a${digit}`), [...callPiece(0, '-'), ...callPiece(1, `b${digit}`)]]).map((tool_calls) =>
    chunkObject({ tool_calls }),
  ),
  chunkObject({}, 'tool_calls'),
];

/** More than 256, the limit that an executor may have for the items of a channel: chunks of alternating choices can't be merged. */
const CHOICE_CHUNKS = 320;

/** Time per item for those, in milliseconds. */
const ACK_AFTER = 5;

/** The texts of two choices. */
const CHOICES = ['a', 'b'].map((letter) => Array.from({ length: CHOICE_CHUNKS / 2 }, (_, at) => `${letter}${at} `));

/** Chunks of the two in turn; every tenth pair is one chunk, after one that is empty. */
const CHOICE_EVENTS = [
  ...Array.from({ length: CHOICE_CHUNKS / 2 }, (_, at) => {
    const [one, other] = CHOICES.map((texts, index) => ({ index, delta: { content: texts[at] }, finish_reason: null }));
    return at % 10 === 9 ? [[{ ...one, delta: { content: '' } }], [one, other]] : [[one], [other]];
  }).flat(),
  ...[0, 1].map((index) => [{ index, delta: {}, finish_reason: 'stop' }]),
].map((choices) => event(JSON.stringify({ ...chunkObject({}), choices })));

/** With equal pieces that follow each other. */
const RECORD_REASONING = 'Aha, ha ha, well, well: too good.';
const RECORD_CONTENT = 'All of it was thought over.';
const SIGNATURE = 'c2lnbmF0dXJl';
const DATA = ['AAAA', 'BBBB'];
const piece = (fields: Delta): Delta => ({ format: 'anthropic-claude-v1', index: 0, type: 'reasoning.text', ...fields });

const RECORD_DELTAS: readonly Delta[] = [
  { role: 'assistant', content: '', reasoning_details: [piece({ text: '', signature: '' })] },
  ...[...RECORD_REASONING].map((text) => ({ content: '', reasoning_content: text, reasoning_details: [piece({ text })] })),
  { content: '', reasoning_details: [piece({ signature: SIGNATURE })] },
  ...DATA.map((data, at) => ({
    content: '',
    reasoning_details: [piece({ type: 'reasoning.encrypted', data, id: `r-${at}`, index: at + 1 })],
  })),
  ...[...RECORD_CONTENT].map((content) => ({ content, reasoning_details: [] })),
];

const CHUNKS = [...RECORD_DELTAS.map((delta) => chunkObject(delta)), chunkObject({}, 'stop')];
const EARLIER = ['https://example.com/a'];
const LATER = ['https://example.com/a', 'https://example.com/b'];
const words = (count: number, from: number) => Array.from({ length: count }, (_, at) => `w${from + at} `);
const BEFORE = words(30, 0);
const AFTER = words(30, 30);
const SPOKEN = words(20, 60);

const FIELD_CHUNKS = [
  chunkObject({ role: 'assistant', content: '' }),
  ...BEFORE.map((word, at) => cited(word, EARLIER, at + 1)),
  ...AFTER.map((word, at) => cited(word, LATER, BEFORE.length + at + 1)),
  // A second kind of text, of which equal pieces follow each other.
  ...SPOKEN.map((content) => chunkObject({ content, transcript: 'ha' })),
  chunkObject({}, 'stop'),
];

/** Merged deltas. */
export const EXECUTOR_MERGING = executorChecks({
  'FLW-4': {
    title:
      'Merged deltas MUST keep the meaning: role first, tool-call pieces by index, reasoning apart from content, finish reason and usage last, id and model unchanged.',
    also: ['FLW-5', 'ITM-5', 'ITM-7'],
    group: 'slow-acks',
    run: async (stage, trial) => {
      if (trial.shouldRun('kinds')) await trial.runCase('kinds', () => requireKinds(stage, trial));
      if (trial.shouldRun('tools')) await trial.runCase('tools', () => requireTools(stage, trial));
      if (trial.shouldRun('choices')) await trial.runCase('choices', () => requireChoices(stage, trial));
    },
  },
  'FLW-11': {
    title:
      'Merged deltas MUST keep the meaning of `reasoning_details`: the text, signature and data of each index, and all of them before the content.',
    also: ['FLW-4', 'FLW-5'],
    group: 'slow-acks',
    run: async (stage, trial) => {
      const chunks = await relayChunks(stage, trial, CHUNKS, { content: RECORD_CONTENT, reasoning: RECORD_REASONING, finish: 'stop' });
      const deltas = chunks.map(readDelta);
      const pieces = deltas.flatMap(piecesOf);
      if (pieces.length === 0) return trial.note('It does not pass on reasoning_details.');
      const first = pieces.filter(({ index }) => index === 0);
      const text = first.map((one) => one['text'] ?? '').join('');
      if (text !== RECORD_REASONING) trial.fail(`the text ${show(RECORD_REASONING)} in the pieces of index 0`, show(text));
      const signature = first.findLast((one) => one['signature'])?.['signature'];
      if (signature !== SIGNATURE) trial.fail('the signature of index 0', show(signature));
      const data = pieces.flatMap((one) => (one['data'] === undefined ? [] : [[one['index'], one['id'], one['data']]]));
      const expected = DATA.map((value, at) => [at + 1, `r-${at}`, value]);
      if (JSON.stringify(data) !== JSON.stringify(expected)) trial.fail(`the data ${show(expected)}`, show(data));
      const lastPiece = deltas.findLastIndex((delta) => piecesOf(delta).length > 0);
      const firstContent = deltas.findIndex((delta) => delta['content']);
      if (lastPiece >= firstContent)
        trial.fail('all reasoning_details before the content', `some in chunk ${lastPiece + 1}, content in chunk ${firstContent + 1}`);
    },
  },
  'FLW-5': {
    title:
      'Merged deltas MUST keep the meaning of other fields: a list of citations that grows, log probabilities, and text in a field without a name in the protocol.',
    also: ['FLW-10', 'FLW-12'],
    group: 'slow-acks',
    run: async (stage, trial) => {
      const content = [...BEFORE, ...AFTER, ...SPOKEN].join('');
      const chunks = await relayChunks(stage, trial, FIELD_CHUNKS, { content, finish: 'stop' });
      const { citations, beforeLater, tokens, transcript, timings } = readFields(chunks);
      const passedOn = {
        citations: citations.length > 0,
        logprobs: tokens !== '',
        transcript: transcript !== '',
        timings: timings !== undefined,
      };
      for (const [name, isPassedOn] of Object.entries(passedOn)) if (!isPassedOn) trial.note(`It does not pass on ${name}.`);
      if (passedOn.citations && JSON.stringify(citations) !== JSON.stringify([EARLIER, LATER]))
        trial.fail(`the citations ${show([EARLIER, LATER])}, one after the other`, show(citations));
      if (passedOn.citations && beforeLater !== BEFORE.join(''))
        trial.fail(`the later citations from ${show(AFTER[0])} on`, `from after ${show(beforeLater.slice(-20))} on`);
      if (passedOn.logprobs && tokens !== [...BEFORE, ...AFTER].join('')) trial.fail('log probabilities of every token', show(tokens, 200));
      const lastTimings = { predicted_n: BEFORE.length + AFTER.length };
      if (passedOn.timings && JSON.stringify(timings) !== JSON.stringify(lastTimings))
        trial.fail(`the latest timings, ${show(lastTimings)}`, show(timings));
      const spoken = 'ha'.repeat(SPOKEN.length);
      if (passedOn.transcript && transcript !== spoken) trial.fail(`${show(spoken)} in the field "transcript"`, show(transcript));
    },
  },
});

/** Text of all kinds, tool calls and usage, one after another. */
async function requireKinds(stage: ExecutorStage, trial: Trial): Promise<void> {
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
}

/** One chunk with pieces of two tool calls. */
async function requireTools(stage: ExecutorStage, trial: Trial): Promise<void> {
  const tools = [
    { id: 'call-a', name: 'look_up', arguments: DIGITS.map((digit) => `a${digit}-`).join('') },
    { id: 'call-b', name: 'look_up', arguments: DIGITS.map((digit) => `b${digit}`).join('') },
  ];
  await relayChunks(stage, trial, TWO_CALLS, { tools, finish: 'tool_calls' });
}

/** Two choices, and more chunks than fit in a queue. */
async function requireChoices(stage: ExecutorStage, trial: Trial): Promise<void> {
  const { itemAcks } = stage.backend.behavior;
  stage.backend.behavior.itemAcks = { afterMs: ACK_AFTER };
  try {
    // Each event is written by itself: other checks judge reads that end inside one.
    const script: ProviderScript = async (exchange) => {
      exchange.head();
      for (const text of [...CHOICE_EVENTS, DONE_EVENT]) await exchange.write(text);
      exchange.end();
    };
    const request = await ask(stage, trial, script, { form: { n: 2 } });
    await request.finish();
    if (request.call.dones.length === 0)
      trial.failTimeout(`the end of ${CHOICE_CHUNKS} chunks that cannot be merged`, `none after ${request.call.items.length} items`);
    for (const [index, texts] of CHOICES.entries()) {
      const content = request.answer.choices.get(index)?.content ?? '';
      if (content !== texts.join('')) trial.fail(`the text of choice ${index}, ${show(texts.join(''), 60)}`, show(content, 200));
    }
  } finally {
    stage.backend.behavior.itemAcks = itemAcks;
  }
}

/** Calls the executor, whose provider sends these chunks at once. Requires the answer, and returns the chunks that it came in. */
async function relayChunks(
  stage: ExecutorStage,
  trial: Trial,
  sent: readonly object[],
  answer: ExpectedAnswer,
): Promise<Record<string, unknown>[]> {
  const request = await ask(stage, trial, sendBody(sent.map((each) => event(JSON.stringify(each))).join('') + DONE_EVENT));
  await request.finish();
  request.requireAnswer(answer, '');
  trial.note(`${sent.length} deltas in ${request.call.items.length} items.`);
  return request.parts.flatMap((part) => (part.kind === 'chunk' ? [part.chunk] : []));
}

/** The first choice of a chunk; {} if it has none. */
function readChoice({ choices }: Record<string, unknown>): Record<string, unknown> {
  const [choice] = Array.isArray(choices) ? (choices as unknown[]) : [];
  return isRecord(choice) ? choice : {};
}

/** The delta of a chunk's first choice; {} if it has none. */
function readDelta(chunk: Record<string, unknown>): Record<string, unknown> {
  const { delta } = readChoice(chunk);
  return isRecord(delta) ? delta : {};
}

/** A tool call in fragments: first id and name, then the arguments. */
function pieces(index: number, id: string, text: string): Delta[] {
  return [callPiece(index, '', id), ...[...text].map((letter) => callPiece(index, letter))].map((tool_calls) => ({ tool_calls }));
}

/** A piece of a tool call; the first has an id. */
function callPiece(index: number, text: string, id?: string): object[] {
  return [{ index, ...(id && { id, type: 'function' }), function: { ...(id && { name: 'look_up' }), arguments: text } }];
}

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

function piecesOf({ reasoning_details: pieces }: Record<string, unknown>): Record<string, unknown>[] {
  return Array.isArray(pieces) ? pieces.filter(isRecord) : [];
}

/** A delta with what it cites, the log probability of its token, and measurements. */
function cited(word: string, citations: readonly string[], at: number): object {
  const logprobs = { content: [{ token: word, logprob: -0.5, bytes: null, top_logprobs: [] }], refusal: null };
  return {
    ...chunkObject({}),
    citations,
    timings: { predicted_n: at },
    choices: [{ index: 0, delta: { content: word }, logprobs, finish_reason: null }],
  };
}

function readFields(chunks: readonly Record<string, unknown>[]) {
  const citations: unknown[] = [];
  let [beforeLater, tokens, transcript] = ['', '', ''];
  let timings: unknown;
  for (const chunk of chunks) {
    const { citations: cites } = chunk;
    timings = chunk['timings'] ?? timings;
    if (cites && JSON.stringify(cites) !== JSON.stringify(citations.at(-1))) citations.push(cites);
    const { content, transcript: spoken } = readDelta(chunk);
    if (citations.length < 2) beforeLater += String(content ?? '');
    transcript += String(spoken ?? '');
    const { logprobs } = readChoice(chunk);
    const list = isRecord(logprobs) && Array.isArray(logprobs['content']) ? logprobs['content'].filter(isRecord) : [];
    tokens += list.map(({ token }) => String(token)).join('');
  }
  return { citations, beforeLater, tokens, transcript, timings };
}
