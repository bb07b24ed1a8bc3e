// Over 300 lines, because all tests are about this one converter and share its helpers.
import { describe, expect, test } from 'vitest';
import { ChunkNormalizer } from '../chunks/chunk-normalizer.ts';
import { normalizeCompletion } from '../chunks/normalize-completion.ts';
import { expectContract, summarizeChunks, summarizeCompletion } from '../testing/answer-summary.ts';
import { AnswerConverter } from './convert-answer.ts';

type Candidate = { readonly parts?: readonly object[]; readonly reason?: string; readonly rest?: object };

const answer = ({ parts, reason, rest }: Candidate, top: object = {}) => ({
  candidates: [{ index: 0, ...(parts && { content: { role: 'model', parts } }), ...(reason && { finishReason: reason }), ...rest }],
  modelVersion: 'm',
  ...top,
});

/** Converts the values of a stream. */
function stream(...values: object[]) {
  const notes = new Set<string>();
  const converter = new AnswerConverter('delta', (remark) => notes.add(remark));
  const normalizer = new ChunkNormalizer('m');
  const chunks = values.flatMap((value) => normalizer.push(converter.convert({ ...value })) ?? []);
  const sent = [...chunks, ...(converter.failure ? [] : normalizer.end())];
  if (!converter.failure) expectContract(sent);
  const deltas = sent.flatMap(({ choices }) => choices.map(({ delta }) => delta));
  const list = (name: string) => deltas.flatMap((delta) => (delta[name] ?? []) as unknown[]);
  return { ...summarizeChunks(sent), chunks, list, notes: [...notes], failure: converter.failure };
}

function whole(value: object) {
  const notes = new Set<string>();
  const converter = new AnswerConverter('message', (remark) => notes.add(remark));
  const completion = normalizeCompletion(converter.convert({ ...value }), 'm');
  return { message: completion.choices[0]?.message, completion, notes: [...notes], failure: converter.failure };
}

describe('images and audio', () => {
  const picture = (data: string) => ({ inlineData: { mimeType: 'image/png', data } });
  const image = (data: string, index: number) => ({ type: 'image_url', image_url: { url: `data:image/png;base64,${data}` }, index });

  test('become images and audio of a stream', () => {
    const { choices, list } = stream(
      answer({ parts: [{ text: 'Here: ' }, picture('AAAA')] }),
      answer({ parts: [picture('BBBB'), { inlineData: { mimeType: 'audio/L16;rate=24000', data: 'CCCC' } }], reason: 'STOP' }),
    );
    expect(choices).toEqual([{ text: 'Here: ', finish: 'stop' }]);
    expect(list('images')).toEqual([image('AAAA', 0), image('BBBB', 1)]);
    expect(list('audio')).toEqual([{ data: 'CCCC', format: 'audio/L16;rate=24000' }]);
  });

  test('become images and audio of a whole answer', () => {
    const sound = (data: string) => ({ inlineData: { mimeType: 'audio/wav', data } });
    const { message } = whole(answer({ parts: [picture('AAAA'), picture('BBBB'), sound('AA=='), sound('AQ==')], reason: 'STOP' }));
    expect(message).toMatchObject({ images: [image('AAAA', 0), image('BBBB', 1)], audio: { data: 'AAE=', format: 'audio/wav' } });
  });

  test('are left out if they are drafts among thoughts, and other files with a note', () => {
    const { message, notes } = whole(
      answer({
        parts: [{ ...picture('AAAA'), thought: true }, { inlineData: { mimeType: 'video/mp4', data: 'AAAA' } }, { text: 'a' }],
        reason: 'STOP',
      }),
    );
    expect(message).toEqual({ role: 'assistant', content: 'a' });
    expect(notes).toEqual(['left out a file of the answer: only images and audio are supported']);
  });
});

describe('the finish reason', () => {
  test.each(['SAFETY', 'SPII', 'MODEL_ARMOR', 'LANGUAGE', 'IMAGE_SAFETY', 'IMAGE_RECITATION', 'IMAGE_PROHIBITED_CONTENT', 'BLOCKLIST'])(
    '%s is content_filter, with and without text',
    (reason) => {
      const refusal = `Gemini blocked the answer (${reason}).`;
      expect(stream(answer({ parts: [{ text: 'a' }] }), answer({ reason })).choices).toEqual([
        { text: 'a', refusal, finish: 'content_filter' },
      ]);
      expect(summarizeCompletion(whole(answer({ reason })).completion).choices).toEqual([{ refusal, finish: 'content_filter' }]);
    },
  );

  test.each([
    ['OTHER', 'provider-error'],
    ['MALFORMED_RESPONSE', 'provider-error'],
    ['MALFORMED_FUNCTION_CALL', 'provider-error'],
    ['UNEXPECTED_TOOL_CALL', 'provider-error'],
    ['TOO_MANY_TOOL_CALLS', 'provider-error'],
    ['MISSING_THOUGHT_SIGNATURE', 'unsupported-request'],
    ['NO_IMAGE', 'provider-error'],
    ['IMAGE_OTHER', 'provider-error'],
    ['SOMETHING_NEW', 'provider-error'],
  ])('%s without content is an error, and nothing is sent', (reason, code) => {
    for (const value of [answer({ reason }), answer({ parts: [{ text: '' }], reason }), answer({ parts: [], reason })]) {
      expect(() => stream(value), reason).toThrow(expect.objectContaining({ code, cure: expect.stringMatching(/./) }));
      expect(() => whole(value), reason).toThrow(expect.objectContaining({ code }));
    }
  });

  test.each(['OTHER', 'MALFORMED_RESPONSE', 'MALFORMED_FUNCTION_CALL', 'MISSING_THOUGHT_SIGNATURE'])(
    '%s with text is an error after it',
    (reason) => {
      const { choices, failure } = stream(answer({ parts: [{ text: 'a' }] }), answer({ parts: [{ text: 'b' }], reason }));
      expect(choices[0]?.text).toBe('ab');
      expect(failure?.cure).toMatch(/\.$/);
    },
  );

  test('of a failed tool call drops the call, so that the answer can be retried', () => {
    const call = { functionCall: { name: 'unknown_tool', args: {} }, thoughtSignature: 'sig' };
    expect(() => stream(answer({ parts: [call], reason: 'UNEXPECTED_TOOL_CALL' }))).toThrow('invalid tool call');
  });

  test.each(['NO_IMAGE', 'SOMETHING_NEW'])('%s with text is stop', (reason) => {
    expect(stream(answer({ parts: [{ text: 'a' }] }), answer({ reason })).choices).toEqual([{ text: 'a', finish: 'stop' }]);
  });

  test('is content_filter for a blocked request, with or without an empty candidate', () => {
    for (const blockReason of ['PROHIBITED_CONTENT', 'OTHER', 'MODEL_ARMOR', 'JAILBREAK', 'IMAGE_SAFETY']) {
      for (const candidates of [undefined, [], [{}], [{ content: { parts: [] }, finishReason: 'OTHER' }]]) {
        expect(stream({ promptFeedback: { blockReason }, candidates }).choices, blockReason).toEqual([
          { refusal: `Gemini blocked the request (${blockReason}).`, finish: 'content_filter' },
        ]);
      }
    }
  });

  test('ends an answer that has begun', () => {
    const blocked = { promptFeedback: { blockReason: 'SAFETY' } };
    const expected = [{ text: 'hi there', refusal: 'Gemini blocked the answer (SAFETY).', finish: 'content_filter' }];
    expect(stream(answer({ parts: [{ text: 'hi there' }] }), blocked).choices).toEqual(expected);
    expect(stream(answer({ parts: [{ text: 'hi' }] }), answer({ parts: [{ text: ' there' }] }, blocked)).choices).toEqual(expected);
    expect(stream(answer({ parts: [{ text: 'hi' }], reason: 'STOP' }), blocked).choices).toEqual([{ text: 'hi', finish: 'stop' }]);
  });

  test('repeats no other text', () => {
    const { choices } = stream({ promptFeedback: { blockReason: 'my key: sk-1' } });
    expect(choices[0]?.refusal).toBe('Gemini blocked the request.');
    expect(() => whole(answer({ reason: 'my key: sk-1' }))).toThrow('Gemini stopped the answer.');
  });
});

describe('tool calls with arguments in parts', () => {
  const part = (functionCall: object, rest: object = {}) => answer({ parts: [{ functionCall, ...rest }] });
  const text = (jsonPath: string, stringValue: string, willContinue = false) => ({
    jsonPath,
    stringValue,
    ...(willContinue && { willContinue }),
  });

  test('are put together', () => {
    const { choices, list } = stream(
      part({ name: 'book', id: 'c1', willContinue: true }, { thoughtSignature: 'sig' }),
      part({ partialArgs: [text('$.city', 'New ', true)], willContinue: true }),
      part({ partialArgs: [text('$.city', 'Delhi'), { jsonPath: '$.days', numberValue: 3 }], willContinue: true }),
      part({
        partialArgs: [
          { jsonPath: '$.exact', boolValue: false },
          { jsonPath: '$.note', nullValue: 'NULL_VALUE' },
          text("$.stops[0]['a.b']", 'x'),
          text('$.stops[1].c', 'y'),
        ],
        willContinue: true,
      }),
      part({}),
      part({ name: 'get_time', args: {} }),
      answer({ reason: 'STOP' }),
    );
    expect(choices[0]?.toolCalls).toEqual([
      { name: 'book', arguments: { city: 'New Delhi', days: 3, exact: false, note: null, stops: [{ 'a.b': 'x' }, { c: 'y' }] } },
      { name: 'get_time', arguments: {} },
    ]);
    expect(choices[0]?.finish).toBe('tool_calls');
    expect(list('reasoning_details')).toEqual([
      { type: 'reasoning.encrypted', data: 'sig', id: 'c1', format: 'google-gemini-v1', index: 0 },
    ]);
  });

  test('are separate, even without an end', () => {
    const { choices } = stream(
      part({ name: 'a', willContinue: true }),
      part({ partialArgs: [text('$.x', '1')], willContinue: true }),
      part({ name: 'a', willContinue: true }),
      part({ name: 'a', partialArgs: [text('$.x', '2')], willContinue: true }),
      answer({ reason: 'STOP' }),
    );
    expect(choices[0]?.toolCalls).toEqual([
      { name: 'a', arguments: { x: '1' } },
      { name: 'a', arguments: { x: '2' } },
    ]);
  });

  test('cannot change the prototype of objects, or make a huge list', () => {
    const { choices } = stream(
      part({
        name: 'a',
        args: { b: {} },
        partialArgs: [text('$.__proto__.x', 'y'), text('$.b.__proto__.x', 'y'), text('$.list[4000000000]', 'z')],
      }),
      answer({ reason: 'STOP' }),
    );
    expect(({} as { x?: string }).x).toBeUndefined();
    expect(choices[0]?.toolCalls?.[0]?.arguments).toMatchObject({ list: ['z'] });
  });
});

describe('signatures', () => {
  const parts = [
    { text: 'hm', thought: true },
    { functionCall: { name: 'a', args: { x: 1 } }, thoughtSignature: 'sigA' },
    { functionCall: { name: 'b', args: {} } },
    { text: '', thoughtSignature: 'sigText' },
  ];
  const format = 'google-gemini-v1';

  test('become reasoning_details with the id of their tool call, beside extra_content', () => {
    const { list } = stream(answer({ parts: parts.slice(0, 3) }), answer({ parts: parts.slice(3), reason: 'STOP' }));
    const [first] = list('tool_calls') as { id: string; extra_content: unknown }[];
    expect(first?.extra_content).toEqual({ google: { thought_signature: 'sigA' } });
    expect(list('reasoning_details')).toEqual([
      { type: 'reasoning.encrypted', data: 'sigA', id: first?.id, format, index: 0 },
      { type: 'reasoning.text', signature: 'sigText', format, index: 1 },
    ]);
  });

  test('become reasoning_details of a whole answer', () => {
    const { message } = whole(answer({ parts, reason: 'STOP' }));
    const [first] = (message?.['tool_calls'] ?? []) as { id: string }[];
    expect(message).toMatchObject({
      reasoning_content: 'hm',
      reasoning_details: [
        { type: 'reasoning.text', signature: 'sigText', format, index: 0 },
        { type: 'reasoning.encrypted', data: 'sigA', id: first?.id, format, index: 1 },
      ],
    });
  });
});

test('leaves out the signature of a picture', () => {
  const picture = { inlineData: { mimeType: 'image/png', data: 'AA==' }, thoughtSignature: 'sigPicture' };
  const { list } = stream(answer({ parts: [{ text: 'Here: ' }, picture], reason: 'STOP' }));
  expect(list('images')).toHaveLength(1);
  expect(list('reasoning_details')).toEqual([]);
});

describe('sources', () => {
  const groundingMetadata = {
    groundingChunks: [
      { web: { uri: 'https://a.test/', title: 'A' } },
      { web: { uri: 'https://b.test/' } },
      { retrievedContext: { text: 'a stored document' } },
    ],
    groundingSupports: [{ segment: { startIndex: 5, endIndex: 12, text: 'is warm' }, groundingChunkIndices: [0, 2] }],
  };
  const annotations = [
    { type: 'url_citation', url_citation: { url: 'https://a.test/', title: 'A', start_index: 3, end_index: 10 } },
    { type: 'url_citation', url_citation: { url: 'https://b.test/', title: 'https://b.test/', start_index: 0, end_index: 0 } },
  ];

  test.each([
    [0, 0],
    [6, 5],
    [7, 5],
  ])('are placed at the occurrence of their text at byte %i', (startIndex, expected) => {
    const groundingSupports = [{ segment: { startIndex, text: 'Go.' }, groundingChunkIndices: [0] }];
    const { list } = stream(
      answer({ parts: [{ text: 'Go.é Go.' }], reason: 'STOP', rest: { groundingMetadata: { ...groundingMetadata, groundingSupports } } }),
    );
    expect(list('annotations')[0]).toMatchObject({ url_citation: { start_index: expected, end_index: expected + 3 } });
  });

  test('are also pages that the request names', () => {
    const page = (retrievedUrl: string, urlRetrievalStatus: string) => ({ retrievedUrl, urlRetrievalStatus });
    const urlMetadata = [page('https://c.test/', 'URL_RETRIEVAL_STATUS_SUCCESS'), page('https://d.test/', 'URL_RETRIEVAL_STATUS_ERROR')];
    const rest = { urlContextMetadata: { urlMetadata } };
    expect(stream(answer({ parts: [{ text: 'a' }], reason: 'STOP', rest })).list('annotations')).toMatchObject([
      { url_citation: { url: 'https://c.test/' } },
    ]);
  });

  test('become annotations at the end of a stream, once', () => {
    const { choices, list, notes } = stream(
      answer({ parts: [{ text: 'Ä ' }], rest: { groundingMetadata: { webSearchQueries: ['q'] } } }),
      answer({ parts: [{ text: ' is warm' }], rest: { groundingMetadata } }),
      answer({ reason: 'STOP', rest: { groundingMetadata } }),
      answer({ rest: { groundingMetadata } }),
    );
    expect(choices[0]?.text).toBe('Ä  is warm');
    expect(list('annotations')).toEqual(annotations);
    expect(notes).toEqual(['left out citations of documents: only web pages can be cited']);
  });

  test('become annotations of a whole answer', () => {
    const recited = { uri: 'https://c.test/', startIndex: 1, endIndex: 2, license: '' };
    const { message } = whole(
      answer({
        parts: [{ text: 'Ä  is warm' }],
        reason: 'STOP',
        rest: { groundingMetadata, citationMetadata: { citationSources: [recited] } },
      }),
    );
    expect(message?.['annotations']).toEqual([
      ...annotations,
      { type: 'url_citation', url_citation: { url: 'https://c.test/', title: 'https://c.test/', start_index: 1, end_index: 2 } },
    ]);
  });
});

test('log probabilities get the OpenAI format', () => {
  const chosen = { token: 'ä', tokenId: 1, logProbability: -0.1 };
  const logprobsResult = {
    chosenCandidates: [chosen],
    topCandidates: [{ candidates: [chosen, { token: 'b', logProbability: -2 }] }],
  };
  const { chunks } = stream(answer({ parts: [{ text: 'ä' }], reason: 'STOP', rest: { logprobsResult } }));
  expect(chunks[0]?.choices[0]?.['logprobs']).toEqual({
    content: [
      {
        token: 'ä',
        logprob: -0.1,
        bytes: [195, 164],
        top_logprobs: [
          { token: 'ä', logprob: -0.1, bytes: [195, 164] },
          { token: 'b', logprob: -2, bytes: [98] },
        ],
      },
    ],
  });
});

test('parts of built-in tools are left out with a note', () => {
  const parts = [{ executableCode: { code: '1' } }, { codeExecutionResult: { output: '1' } }, { text: 'One.' }];
  const { message, notes } = whole(answer({ parts, reason: 'STOP' }));
  expect(message?.content).toBe('One.');
  expect(notes).toEqual(['left out of the answer: executableCode', 'left out of the answer: codeExecutionResult']);
});
