import { isRecord, show } from '../../../peers/json.ts';
import { chunkObject } from '../../../peers/provider/provider-scripts.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { readChoice, readDelta, relayChunks } from './relay-chunks.ts';

const EARLIER = ['https://example.com/a'];
const LATER = ['https://example.com/a', 'https://example.com/b'];

const words = (count: number, from: number) => Array.from({ length: count }, (_, at) => `w${from + at} `);
const BEFORE = words(30, 0);
const AFTER = words(30, 30);
const SPOKEN = words(20, 60);

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

const CHUNKS = [
  chunkObject({ role: 'assistant', content: '' }),
  ...BEFORE.map((word, at) => cited(word, EARLIER, at + 1)),
  ...AFTER.map((word, at) => cited(word, LATER, BEFORE.length + at + 1)),
  // A second kind of text, of which equal pieces follow each other.
  ...SPOKEN.map((content) => chunkObject({ content, transcript: 'ha' })),
  chunkObject({}, 'stop'),
];

export const otherMergedFields = defineExecutorCheck({
  id: 'FLW-5',
  level: 'MUST',
  title:
    'Merged deltas MUST keep the meaning of other fields: a list of citations that grows, log probabilities, and text in a field without a name in the protocol.',
  rules: ['FLW-5', 'FLW-10', 'FLW-12'],
  group: 'slow-acks',
  run: async (stage, trial) => {
    const content = [...BEFORE, ...AFTER, ...SPOKEN].join('');
    const chunks = await relayChunks(stage, trial, CHUNKS, { content, finish: 'stop' });
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
});

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
