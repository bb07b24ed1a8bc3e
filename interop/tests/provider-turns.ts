/** One answer of a model. Reasoning and calls get signatures where the API has them. */
export type Turn = {
  /** '' for reasoning that the API does not show. */
  readonly reasoning?: string;
  readonly text?: string;
  readonly calls?: readonly { readonly name: string; readonly input: object }[];
  /** A PNG in base64; only for Gemini. */
  readonly image?: string;
};

/** The APIs that a {@link ProviderApi} can have. */
export const APIS = ['gemini', 'anthropic', 'openai-compatible', 'openai-responses', 'ollama'] as const;
export type Api = (typeof APIS)[number];

/** The signature of the reasoning or the first call in answer number `count`. */
export const signatureOf = (count: number): string => `c2lnbmF0dXJl${count}/+AA==`;

/** Returns the body of a streamed answer in the form of the API. `count` numbers the answers of a server, from 1. */
export function encodeTurn(api: Api, turn: Turn, count: number, model: string): string {
  return ENCODERS[api](turn, count, model);
}

const ENCODERS: Readonly<Record<Api, (turn: Turn, count: number, model: string) => string>> = {
  gemini: encodeGemini,
  anthropic: encodeAnthropic,
  'openai-compatible': encodeOpenAi,
  'openai-responses': encodeResponses,
  ollama: encodeOllama,
};

const toData = (event: object): string => `data: ${JSON.stringify(event)}\r\n\r\n`;

/** Gemini 3 signs the first call of an answer, or its last text. Calls have no id. */
function encodeGemini({ reasoning, text, calls = [], image }: Turn, count: number, model: string): string {
  const signed = calls.map(({ name, input }, position) => ({
    functionCall: { name, args: input },
    ...(position === 0 && { thoughtSignature: signatureOf(count) }),
  }));
  const parts: object[] = [
    ...(reasoning ? [{ text: reasoning, thought: true }] : []),
    ...(text === undefined ? [] : [{ text }]),
    ...(image === undefined ? [] : [{ inlineData: { mimeType: 'image/png', data: image }, thoughtSignature: signatureOf(count) }]),
    ...signed,
  ];
  const usageMetadata = { promptTokenCount: 9, candidatesTokenCount: 5, totalTokenCount: 14 };
  const head = { usageMetadata, modelVersion: model, responseId: `r-${count}` };
  const pieces = parts.map((part) => toData({ candidates: [{ content: { parts: [part], role: 'model' }, index: 0 }], ...head }));
  const last = { text: '', ...(calls.length === 0 && image === undefined && { thoughtSignature: signatureOf(count) }) };
  const end = { candidates: [{ content: { parts: [last], role: 'model' }, finishReason: 'STOP', index: 0 }], ...head };
  return [...pieces, toData(end)].join('');
}

function encodeAnthropic({ reasoning, text, calls = [] }: Turn, count: number, model: string): string {
  const blocks: (readonly [start: object, ...deltas: object[]])[] = [];
  if (reasoning !== undefined) {
    blocks.push([
      { type: 'thinking', thinking: '', signature: '' },
      { type: 'thinking_delta', thinking: reasoning },
      { type: 'signature_delta', signature: signatureOf(count) },
    ]);
  }
  if (text !== undefined)
    blocks.push([
      { type: 'text', text: '' },
      { type: 'text_delta', text },
    ]);
  for (const [position, { name, input }] of calls.entries()) {
    blocks.push([
      { type: 'tool_use', id: `toolu_${count}_${position}`, name, input: {} },
      { type: 'input_json_delta', partial_json: Object.keys(input).length === 0 ? '' : JSON.stringify(input) },
    ]);
  }
  const usage = { input_tokens: 9, output_tokens: 5 };
  const message = { id: `msg_${count}`, type: 'message', role: 'assistant', model, content: [], stop_reason: null, usage };
  const events: { type: string }[] = [
    { type: 'message_start', message } as { type: string },
    ...blocks.flatMap(([start, ...deltas], index) => [
      { type: 'content_block_start', index, content_block: start },
      ...deltas.map((delta) => ({ type: 'content_block_delta', index, delta })),
      { type: 'content_block_stop', index },
    ]),
    { type: 'message_delta', delta: { stop_reason: calls.length > 0 ? 'tool_use' : 'end_turn' }, usage } as { type: string },
    { type: 'message_stop' },
  ];
  return events.map((event) => `event: ${event.type}\n${toData(event)}`).join('');
}

function encodeOpenAi({ reasoning, text, calls = [] }: Turn, count: number, model: string): string {
  const head = { id: `chatcmpl-${count}`, object: 'chat.completion.chunk', created: 1, model };
  const deltas: object[] = [
    { role: 'assistant', content: '' },
    ...(reasoning ? [{ reasoning_content: reasoning }] : []),
    ...(text === undefined ? [] : [{ content: text }]),
    ...calls.flatMap(({ name, input }, index) => [
      { tool_calls: [{ index, id: `call_${count}_${index}`, type: 'function', function: { name, arguments: '' } }] },
      { tool_calls: [{ index, function: { arguments: JSON.stringify(input) } }] },
    ]),
  ];
  const finish = calls.length > 0 ? 'tool_calls' : 'stop';
  const chunks = deltas.map((delta) => ({ ...head, choices: [{ index: 0, delta, finish_reason: null }] }));
  const end = { ...head, choices: [{ index: 0, delta: {}, finish_reason: finish }] };
  return `${[...chunks, end].map(toData).join('')}data: [DONE]\n\n`;
}

function encodeResponses({ reasoning, text, calls = [] }: Turn, count: number, model: string): string {
  const items: { readonly item: object; readonly pieces: readonly object[] }[] = [];
  if (reasoning !== undefined) {
    const summary = reasoning === '' ? [] : [{ type: 'summary_text', text: reasoning }];
    const item = { type: 'reasoning', id: `rs_${count}`, summary, encrypted_content: signatureOf(count) };
    items.push({ item, pieces: summary.map(({ text: delta }) => ({ type: 'response.reasoning_summary_text.delta', delta })) });
  }
  if (text !== undefined) {
    const item = {
      type: 'message',
      id: `msg_${count}`,
      role: 'assistant',
      status: 'completed',
      content: [{ type: 'output_text', text, annotations: [] }],
    };
    items.push({ item, pieces: [{ type: 'response.output_text.delta', content_index: 0, delta: text }] });
  }
  for (const [position, { name, input }] of calls.entries()) {
    const item = {
      type: 'function_call',
      id: `fc_${count}_${position}`,
      call_id: `call_${count}_${position}`,
      name,
      arguments: JSON.stringify(input),
      status: 'completed',
    };
    items.push({ item, pieces: [{ type: 'response.function_call_arguments.delta', delta: item.arguments }] });
  }
  const response = { id: `resp_${count}`, object: 'response', created_at: 1, model, status: 'in_progress', output: [] };
  const events = [
    { type: 'response.created', response },
    ...items.flatMap(({ item, pieces }, index) => [
      {
        type: 'response.output_item.added',
        output_index: index,
        item: {
          ...item,
          ...('arguments' in item && { arguments: '' }),
          ...('content' in item && { content: [] }),
          ...('summary' in item && { summary: [], encrypted_content: 'incomplete' }),
        },
      },
      ...pieces.map((piece) => ({ output_index: index, ...piece })),
      { type: 'response.output_item.done', output_index: index, item },
    ]),
    {
      type: 'response.completed',
      response: {
        ...response,
        status: 'completed',
        output: items.map(({ item }) => item),
        usage: { input_tokens: 9, output_tokens: 5, total_tokens: 14 },
      },
    },
  ];
  return events.map((event) => `event: ${(event as { type: string }).type}\n${toData(event)}`).join('');
}

function encodeOllama({ reasoning, text, calls = [] }: Turn, count: number, model: string): string {
  const head = { model, created_at: '2026-01-01T00:00:00Z' };
  const lines: object[] = [
    ...(reasoning ? [{ role: 'assistant', content: '', thinking: reasoning }] : []),
    ...(text === undefined ? [] : [{ role: 'assistant', content: text }]),
    ...calls.map(({ name, input }, index) => ({
      role: 'assistant',
      content: '',
      tool_calls: [{ id: `call_${count}_${index}`, function: { index, name, arguments: input } }],
    })),
  ];
  const end = {
    ...head,
    message: { role: 'assistant', content: '' },
    done: true,
    done_reason: 'stop',
    prompt_eval_count: 9,
    eval_count: 5,
  };
  return [...lines.map((message) => ({ ...head, message, done: false })), end].map((line) => `${JSON.stringify(line)}\n`).join('');
}
