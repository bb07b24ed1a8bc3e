/** A provider body, and the text that it means. */
export type FramingRow = {
  readonly name: string;
  readonly body: string | Uint8Array;
  readonly means: string;
  /** Content type; defaults to that of an event stream. */
  readonly type?: string;
};

// Raw bytes, written by hand: no code of the suite decides what a provider sends here.
const HEAD =
  '{"id":"chatcmpl-conformance","object":"chat.completion.chunk","created":1735689600,"model":"conformance-model","choices":[{"index":0,"delta":';
const ROLE = `data: ${HEAD}{"role":"assistant","content":""},"finish_reason":null}]}\n\n`;
const STOP = `data: ${HEAD}{},"finish_reason":"stop"}]}\n\n`;
const DONE = 'data: [DONE]\n\n';
const LAST = STOP + DONE;
const MARK = '\ufeff';

/** A chunk with this content, which is in the form of JSON. */
const text = (content: string) => `${HEAD}{"content":"${content}"},"finish_reason":null}]}`;
const first = (content: string) => `${HEAD}{"role":"assistant","content":"${content}"},"finish_reason":null}]}`;

const ONE = `data: ${first('one ')}\n\n`;
const TWO = text('two');
const TEXT = text('text');
const TIGHT_ROLE = ROLE.replace('data: ', 'data:');
const TIGHT_LAST = LAST.replaceAll('data: ', 'data:');
const BEGUN = `data: ${first('first ')}\n\n`;
const LAST_TEXT = `${HEAD}{"content":"last"},"finish_reason":"stop"}]}`;
const WHOLE = `${ROLE}data: ${TEXT}\n\n${STOP}`;
const MARKED = `${BEGUN}data: ${text('second')}\n\n${LAST}`;
const GREETING = `${ROLE}data: ${text('Grüße, ')}\n\ndata: ${text('世界 😀')}\n\n${LAST}`;
const [JSON_ONE, JSON_STOP] = [first('one '), `${HEAD}{},"finish_reason":"stop"}]}`];

/** One chunk on several data lines, as servers that pretty-print JSON send it. */
const onLines = (delta: string, finish = 'null') =>
  `data: {\ndata:  "id": "chatcmpl-conformance",\ndata:  "object": "chat.completion.chunk",\ndata:  "created": 1735689600,\n` +
  `data:  "model": "conformance-model",\ndata:  "choices": [\ndata:   {\ndata:    "index": 0,\ndata:    "delta": ${delta},\n` +
  `data:    "finish_reason": ${finish}\ndata:   }\ndata:  ]\ndata: }\n\n`;
const TWO_ON_LINES = onLines('{\ndata:     "content": "two "\ndata:    }');

const withBytes = (...bytes: readonly number[]) =>
  Buffer.concat([
    Buffer.from(`${ROLE}data: ${HEAD}{"content":"a`),
    Uint8Array.from(bytes),
    Buffer.from(`b"},"finish_reason":null}]}\n\n${LAST}`),
  ]);

/** The rows of the checks that consist of provider bodies, by check. */
export const FRAMING_ROWS = {
  'FRM-3.comments': [
    {
      name: 'keep-alives are between events',
      body: `: keep-alive\n\n${ONE}: ping\n\n:\n\ndata: ${TWO}\n\n${LAST}: bye\n\n`,
      means: 'one two',
    },
    {
      name: 'a comment looks like data',
      body: `${ONE}:data: ${text('wrong')}\n\n: data: {"error":"wrong"}\n\ndata: ${TWO}\n\n${LAST}`,
      means: 'one two',
    },
    { name: 'a comment is inside an event', body: `${ONE}: before\ndata: ${TWO}\n: after\n\n${LAST}`, means: 'one two' },
    {
      name: 'a comment comes before the first event',
      body: `: OPENROUTER PROCESSING\n\n: OPENROUTER PROCESSING\n\n${ONE}data: ${TWO}\n\n${LAST}`,
      means: 'one two',
    },
  ],
  'FRM-3.other-fields': [
    { name: 'events have a name', body: `event: message\n${ROLE}event: chunk\ndata: ${TEXT}\n\n${LAST}`, means: 'text' },
    {
      name: 'events have an id and a retry',
      body: `id: 1\nretry: 3000\n${ROLE}id\nretry: soon\ndata: ${TEXT}\nid: \0\n\n${LAST}`,
      means: 'text',
    },
    { name: 'there are unknown fields', body: `${ROLE}foo: bar\ndata-x: {"error":"no"}\ndata: ${TEXT}\nfoo\n\n${LAST}`, means: 'text' },
    {
      name: 'events have no data',
      body: `event: ping\n\nid: 7\n\n${ROLE}event: ping\n\ndata: ${TEXT}\n\nretry: 5\n\n${LAST}`,
      means: 'text',
    },
  ],
  'FRM-3.several-data-lines': [
    {
      name: 'all events are on several lines',
      body: `${onLines('{\ndata:     "role": "assistant",\ndata:     "content": ""\ndata:    }')}${onLines('{\ndata:     "content": "one "\ndata:    }')}${TWO_ON_LINES}${onLines('{\ndata:     "content": "three"\ndata:    }')}${onLines('{}', '"stop"')}${DONE}`,
      means: 'one two three',
    },
    {
      name: 'some events are on several lines',
      body: `${ROLE}data: ${text('one ')}\n\n${TWO_ON_LINES}data: ${text('three')}\n\n${LAST}`,
      means: 'one two three',
    },
  ],
  'FRM-2.byte-order-mark': [
    { name: 'a mark leads', body: MARK + MARKED, means: 'first second' },
    {
      name: 'marks are in the text',
      body: `${ROLE}data: ${text(`${MARK}first `)}\n\ndata: ${text(`se${MARK}cond`)}\n\n${LAST}`,
      means: `${MARK}first se${MARK}cond`,
    },
  ],
  'FRM-3.fields-of-a-line': [
    { name: 'no space follows the colon', body: `${TIGHT_ROLE}data:${text('tight')}\n\n${TIGHT_LAST}`, means: 'tight' },
    {
      name: 'two spaces or a tab follow the colon',
      body: `${ROLE}data:  ${text('two ')}\n\ndata:\t${text('tab')}\n\n${LAST}`,
      means: 'two tab',
    },
    {
      name: 'a data line has no colon',
      body: `${ROLE}data\ndata: ${text('after an empty line')}\n\n${LAST}`,
      means: 'after an empty line',
    },
    {
      name: 'names are in capitals',
      body: `${ROLE}DATA: ${text('loud ')}\n\nData: ${text('proud ')}\n\n data: ${text('aside ')}\n\ndata: ${text('plain')}\n\n${LAST}`,
      means: 'plain',
    },
    { name: 'there is a NUL character', body: `${ROLE}foo\0: bar\ndata: ${text('a\\u0000b')}\n\n${LAST}`, means: 'a\0b' },
  ],
  'FRM-7.end-mark': [
    { name: '[DONE] is present', body: WHOLE + DONE, means: 'text' },
    { name: '[DONE] is absent', body: WHOLE, means: 'text' },
    { name: '[DONE] has no leading space', body: `${WHOLE}data:[DONE]\n\n`, means: 'text' },
    { name: '[DONE] lacks its blank line', body: `${WHOLE}data: [DONE]`, means: 'text' },
    { name: '[DONE] comes twice', body: WHOLE + DONE + DONE, means: 'text' },
    {
      name: 'data follows [DONE]',
      body: `${WHOLE}${DONE}data: ${text(' and more')}\n\ndata: {"error":{"message":"late"}}\n\n`,
      means: 'text',
    },
    { name: 'text that is not JSON follows [DONE]', body: `${WHOLE}${DONE}data: bye\n\nbye\n`, means: 'text' },
  ],
  'FRM-4.no-blank-line': [
    { name: 'the last line has no end', body: `${BEGUN}data: ${LAST_TEXT}`, means: 'first last' },
    { name: 'the last line has an end and no blank line follows', body: `${BEGUN}data: ${LAST_TEXT}\n`, means: 'first last' },
  ],
  'FRM-2.charset': ['iso-8859-1', 'windows-1252', 'utf-16', 'shift_jis', 'nonsense'].map((name) => ({
    name: `the declared charset is ${name}`,
    body: GREETING,
    means: 'Grüße, 世界 😀',
    type: `text/event-stream; charset=${name}`,
  })),
  'FRM-6': [
    { name: 'lines end with LF', body: `${JSON_ONE}\n${TWO}\n${JSON_STOP}\n`, means: 'one two', type: 'application/x-ndjson' },
    {
      name: 'lines end with CR LF and some are blank',
      body: `${JSON_ONE}\r\n\r\n${TWO}\r\n\r\n${JSON_STOP}\r\n`,
      means: 'one two',
      type: 'application/x-ndjson',
    },
    { name: 'the last line has no end', body: `${JSON_ONE}\n${TWO}\n${JSON_STOP}`, means: 'one two', type: 'application/json' },
  ],
  'FRM-2.invalid-utf8': [
    { name: 'a byte is invalid in UTF-8', body: withBytes(0xff), means: 'a\ufffdb' },
    { name: 'a character is truncated', body: withBytes(0xe6, 0xbc), means: 'a\ufffdb' },
    { name: 'there is a stray continuation byte', body: withBytes(0x80), means: 'a\ufffdb' },
  ],
} satisfies Readonly<Record<string, readonly FramingRow[]>>;
