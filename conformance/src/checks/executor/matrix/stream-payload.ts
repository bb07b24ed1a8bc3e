import { chunk, type Delta } from '../../../peers/provider/provider-scripts.ts';
import type { ExpectedAnswer } from '../../find-difference.ts';

/** Line endings. `mixed` alternates between them. */
export type LineEndings = 'lf' | 'crlf' | 'cr' | 'mixed';

export const LINE_ENDINGS: readonly LineEndings[] = ['lf', 'crlf', 'cr', 'mixed'];

const ENDS: Readonly<Record<LineEndings, readonly string[]>> = {
  lf: ['\n'],
  crlf: ['\r\n'],
  cr: ['\r'],
  mixed: ['\r\n', '\n', '\r\n', '\r', '\n'],
};

/**
 * A kind of event that is repeated in one stream, each time split at another position. Its text contains its number, to
 * detect loss, changes and duplicates.
 */
export type StreamPayload = {
  readonly name: string;
  /** Lines of the event with that number, without line endings and blank line. */
  readonly lines: (number: number) => readonly string[];
  readonly adds: (number: number) => string;
  readonly field: 'content' | 'reasoning' | 'tools';
};

function dataLine(delta: Delta): string {
  return `data: ${chunk(delta)}`;
}

export const STREAM_PAYLOADS: readonly StreamPayload[] = [
  { name: 'text', field: 'content', adds: (number) => ` < ${number} > `, lines: (number) => [dataLine({ content: ` < ${number} > ` })] },
  {
    name: 'unicode',
    field: 'content',
    adds: (number) => `é${number}漢字😀`,
    lines: (number) => [dataLine({ content: `é${number}漢字😀` })],
  },
  {
    name: 'escapes',
    field: 'content',
    adds: (number) => `"\n\\${number}ü😀`,
    lines: (number) => [`data: ${chunk({ content: '@' }).replace('@', `\\"\\n\\\\${number}\\u00fc\\ud83d\\ude00`)}`],
  },
  {
    name: 'reasoning',
    field: 'reasoning',
    adds: (number) => `(${number})`,
    lines: (number) => [dataLine({ reasoning_content: `(${number})` })],
  },
  {
    name: 'tools',
    field: 'tools',
    adds: (number) => `${number},`,
    lines: (number) => [dataLine({ tool_calls: [{ index: 0, function: { arguments: `${number},` } }] })],
  },
  {
    name: 'lines',
    field: 'content',
    adds: (number) => `[${number}]`,
    lines: (number) =>
      chunk({ content: `[${number}]` })
        .replace('"choices"', '\n"choices"')
        .replace('"finish', '\n"finish')
        .split('\n')
        .map((line) => `data: ${line}`),
  },
  {
    name: 'fields',
    field: 'content',
    adds: (number) => `{${number}}`,
    lines: (number) => [`: ${number}`, 'event: message', `id: ${number}`, dataLine({ content: `{${number}}` }), 'retry: 10'],
  },
];

/** The bytes of one event. */
export function writePayload(lines: readonly string[], ends: LineEndings): Buffer {
  const kinds = ENDS[ends];
  return Buffer.from([...lines, ''].map((line, index) => line + (kinds[index % kinds.length] ?? '\n')).join(''));
}

/** Events before and after the events of a payload. */
export function framePayload({ field }: StreamPayload, ends: LineEndings): { before: Buffer; after: Buffer } {
  const tool = { index: 0, id: 'call-1', type: 'function', function: { name: 'count', arguments: '' } };
  const first = field === 'tools' ? [{ role: 'assistant', content: null }, { tool_calls: [tool] }] : [{ role: 'assistant', content: '' }];
  return {
    before: Buffer.concat(first.map((delta) => writePayload([dataLine(delta)], ends))),
    after: Buffer.concat([
      writePayload([`data: ${chunk({}, field === 'tools' ? 'tool_calls' : 'stop')}`], ends),
      writePayload(['data: [DONE]'], ends),
    ]),
  };
}

/** Expected content of a stream with those events. */
export function expectedAnswerOf({ field, adds }: StreamPayload, numbers: readonly number[]): ExpectedAnswer {
  const text = numbers.map(adds).join('');
  if (field === 'tools') return { tools: [{ id: 'call-1', name: 'count', arguments: text }], finish: 'tool_calls' };
  return { [field]: text, finish: 'stop' };
}
