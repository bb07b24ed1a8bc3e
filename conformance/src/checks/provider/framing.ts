import { isRecord, show } from '../../peers/json.ts';
import { choicesOf, deltaOf } from '../../peers/read-answer.ts';
import { providerChecks } from '../define-checks.ts';
import { readChatStream, requireChunks } from './chat-stream.ts';
import { describeAnswer } from './provider-stage.ts';

const NAMES = { '\n': 'LF', '\r\n': 'CR LF', '\r': 'CR', '': 'no end' } as const;

/** Text with characters of two, three and four bytes, which most models repeat. */
const MESSAGES = [{ role: 'user', content: 'Repeat exactly: é ü ß 你好，世界 😀🎉 Привет' }];

const TOOL = {
  type: 'function',
  function: {
    name: 'read_weather',
    description: 'Tells the weather of a city.',
    parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  },
};

const FIELDS = {
  stream: true,
  max_tokens: 64,
  tools: [TOOL],
  tool_choice: 'required',
  messages: [{ role: 'user', content: 'What is the weather in Paris and in Rome? Use the tool for each.' }],
};

export const PROVIDER_FRAMING = providerChecks({
  'FRM-1.provider': {
    title: 'A streaming request MUST be answered with status 200 and the content type text/event-stream.',
    run: async (stage, trial) => {
      const { call } = await stage.begunStream(trial);
      if (!/^text\/event-stream\s*(;|$)/i.test(call.contentType)) trial.fail('the content type text/event-stream', describeAnswer(call));
    },
  },
  'FRM-7.provider-complete-body': {
    title: 'An answer MUST end properly per HTTP, streamed or not: a bare connection close means a truncated answer.',
    run: async (stage, trial) => {
      for (const stream of [true, false]) {
        const call = await stage.sample(trial, { stream });
        if (call.end?.outcome !== 'complete')
          trial.fail(`a body that ends properly per HTTP, with stream ${stream}`, call.end?.reason ?? 'none');
      }
    },
  },
  'FRM-3.provider-line-endings': {
    title: 'Each line MUST end with LF, CR LF or CR, and each event with a blank line, so that events are not merged.',
    run: async (stage, trial) => {
      const { framing } = await stage.begunStream(trial);
      const ends = new Set(framing.lines.map(({ end }) => NAMES[end]));
      trial.note(`Lines end with ${[...ends].filter((end) => end !== 'no end').join(', ') || 'nothing'}.`);
      for (const { data } of framing.events) {
        const documents = data.filter((line) => isDocument(line));
        if (data.length > 1 && documents.length === data.length)
          trial.fail('a blank line after each event', `${data.length} documents in one event, the second ${show(data[1], 120)}`);
      }
    },
  },
  'FRM-2.provider-byte-order-mark': {
    title: 'A stream MUST NOT contain a byte-order mark except at its start: elsewhere it becomes part of a line, whose event is lost.',
    run: async (stage, trial) => {
      const { framing } = await stage.begunStream(trial);
      if (framing.marks > 0) trial.note('It starts with a byte-order mark.');
      const marked = framing.lines.find(({ text }) => text.startsWith('\ufeff'));
      if (marked !== undefined) trial.fail('no byte-order mark before a line', show(marked.text, 120));
    },
  },
  'FRM-4.provider': {
    title: 'The last event MAY lack its blank line: reports whether it does, since strict readers lose such an event.',
    run: async (stage, trial) => {
      const { events } = await stage.stream(trial);
      const last = events.at(-1);
      if (last === undefined) return trial.note('The stream has no events.');
      const what = last.part.kind === 'done-event' ? '[DONE]' : 'a chunk';
      trial.note(last.isEnded ? 'Every event ends with a blank line.' : `The last event, ${what}, lacks its blank line.`);
    },
  },
  'FRM-7.provider-end-mark': {
    title: '`[DONE]` MUST come at most once and with nothing after it; it MAY be absent.',
    run: async (stage, trial) => {
      const { events } = await stage.stream(trial);
      const count = events.filter(({ part }) => part.kind === 'done-event').length;
      if (count === 0) trial.note('It sends no [DONE].');
      if (count > 1) trial.fail('at most one [DONE]', String(count));
      const similar = events.find(({ part }) => part.kind === 'unexpected-data' && /^\W*done\W*$/i.test(part.text));
      if (similar !== undefined) trial.fail('the exact text [DONE]', show(similar.data.join('\n')));
      const after = events.slice(events.findIndex(({ part }) => part.kind === 'done-event') + 1);
      if (count === 1 && after.length > 0) trial.fail('nothing after [DONE]', show(after[0]?.data.join('\n')));
    },
  },
  'FRM-2.provider-charset': {
    title: 'Output MUST be UTF-8, whatever charset is declared.',
    run: async (stage, trial) => {
      for (const stream of [true, false]) {
        const call = await stage.sample(trial, { messages: MESSAGES, stream });
        const { framing, answer } = readChatStream(call.pieces);
        if (!framing.isUtf8) trial.fail('valid UTF-8', `invalid bytes in the ${stream ? 'stream' : 'non-streamed answer'}`);
        const hasGaps = [...answer.choices.values()].some(({ content, reasoning }) => (content + reasoning).includes('\ufffd'));
        if (hasGaps) trial.note('Its text contains U+FFFD: a character may have been split before it was encoded.');
        const [, declared = 'utf-8'] = /charset=["']?([\w-]+)/i.exec(call.contentType) ?? [];
        if (!/^utf-?8$/i.test(declared)) trial.fail('the charset utf-8 or no charset', declared);
      }
    },
  },
  'ITM-4.provider-chunks': {
    title: 'Every event MUST be a JSON chunk with one constant id, and each choice MUST end with exactly one finish reason.',
    also: ['ITM-7'],
    run: async (stage, trial) => {
      const stream = await stage.stream(trial);
      requireChunks(stream, trial);
      const { answer } = stream;
      const [id] = answer.ids;
      if (answer.ids.size !== 1 || typeof id !== 'string' || id === '')
        trial.fail('one id string in all chunks', show([...answer.ids].slice(0, 4)));
      if (answer.choices.size === 0) trial.fail('a choice', 'none');
      for (const [index, { finish, order, content, reasoning }] of answer.choices) {
        if (finish.length !== 1) trial.fail(`one finish reason of choice ${index}`, show(finish));
        if (order.at(-1) !== 'finish') trial.fail(`the finish reason of choice ${index} last`, `${order.at(-1)} after it`);
        if (content === '' && reasoning === '') trial.note('The answer has no text.');
      }
    },
  },
  'FRM-3.provider-arrival': {
    title: 'Streaming MAY vary: reports when text arrives, how the connection is kept alive, and whether usage comes unrequested.',
    run: async (stage, trial) => {
      const { call, events, framing, answer } = await stage.begunStream(trial);
      const chunks = events.filter(({ part }) => part.kind === 'chunk');
      const [first, last] = [chunks[0]?.at ?? call.sentAt, chunks.at(-1)?.at ?? call.sentAt];
      trial.note(
        `The first chunk came after ${seconds(first - call.sentAt)}, the last ${seconds(last - first)} later: ${chunks.length} chunks in ${call.pieces.length} pieces.`,
      );
      if (chunks.length > 3 && call.pieces.length === 1) trial.note('All chunks came in one piece: it may buffer complete answers.');
      if (framing.comments.length > 0) trial.note(`It sends comments, such as "${framing.comments[0]?.text.slice(0, 40)}".`);
      const fields = framing.lines.filter(({ text }) => /^(event|id|retry):/.test(text)).map(({ text }) => text.split(':')[0] ?? '');
      if (fields.length > 0) trial.note(`It sends the fields ${[...new Set(fields)].join(', ')}.`);
      if (answer.usage.some((usage) => isRecord(usage))) trial.note('Usage comes unrequested.');
    },
  },
  'ITM-5.provider': {
    title: 'Each tool call fragment MUST have an index, and the first fragment the id and name; fragments with one index form one call.',
    run: async (stage, trial) => {
      const call = await stage.sample(trial, FIELDS);
      if (call.status !== 200) return trial.note(`It refuses tools for this model: ${describeAnswer(call)}.`);
      const { events, answer } = readChatStream(call.pieces);
      const pieces = events.flatMap(({ part }) => (part.kind === 'chunk' ? toolPieces(part.chunk) : []));
      if (pieces.length === 0)
        return trial.note(answer.errors.length > 0 ? 'It answers tools with an error in the stream.' : 'The model called no tool.');
      const seen = new Set<unknown>();
      for (const piece of pieces) {
        const { index } = piece;
        if (!Number.isInteger(index)) trial.fail('an index in each tool call fragment', show(piece, 160));
        const called = isRecord(piece['function']) ? piece['function'] : {};
        if (!seen.has(index) && !(piece['id'] && called['name']))
          trial.fail('id and name in the first fragment of a tool call', show(piece, 160));
        seen.add(index);
      }
      const [choice] = answer.choices.values();
      trial.note(`The model called ${seen.size} tools in ${pieces.length} fragments; finish reason ${show(choice?.finish)}.`);
    },
  },
});

function isDocument(line: string): boolean {
  return line.trim() === '[DONE]' || (line.trim().startsWith('{') && line.trim().endsWith('}'));
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

function toolPieces(chunk: Record<string, unknown>): Record<string, unknown>[] {
  return choicesOf(chunk).flatMap((choice) => [deltaOf(choice)['tool_calls'] ?? []].flat().filter(isRecord));
}
