import { describe, expect, test } from 'vitest';
import { ChunkNormalizer } from '../chunks/chunk-normalizer.ts';
import { ProviderFailure } from '../http/provider-failure.ts';
import { LastValue } from '../http/read-answer.ts';
import { expectContract, summarizeChunks } from '../testing/answer-summary.ts';
import { convertAnswer } from './convert-answer.ts';
import { EventConverter } from './event-converter.ts';

describe('an answer that is only in other events', () => {
  const part = (text: string, type = 'output_text') => ({ part: { type, text } });
  const call = { type: 'function_call', call_id: 'c1', name: 'get_weather' };
  const weather = { name: 'get_weather', arguments: { city: 'Malmö' } };
  const read = (events: readonly (readonly [type: string, fields: object])[], status = 'completed') => {
    const notes: string[] = [];
    const converter = new EventConverter((remark) => notes.push(remark));
    const normalizer = new ChunkNormalizer('m');
    const all = [...events, ['completed', { response: { id: 'r', status, output: [] } }] as const];
    const chunks = all.flatMap(([type, fields]) => {
      const converted = converter.convert({ type: `response.${type}`, output_index: 0, ...fields });
      return normalizer.push(converted instanceof LastValue ? converted.value : (converted ?? {})) ?? [];
    });
    chunks.push(...normalizer.end());
    expectContract(chunks);
    const annotations = chunks.flatMap(({ choices }) => (choices[0]?.delta['annotations'] ?? []) as unknown[]);
    return { choice: summarizeChunks(chunks).choices[0], annotations, notes };
  };

  test.each<[title: string, events: readonly (readonly [string, object])[], expected: object]>([
    ['output_text.done', [['output_text.done', { text: 'Hi' }]], { text: 'Hi' }],
    [
      'output_text.done after a part of it',
      [
        ['output_text.delta', { delta: 'H' }],
        ['output_text.done', { text: 'Hi' }],
      ],
      { text: 'Hi' },
    ],
    [
      'output_text.done after another text',
      [
        ['output_text.delta', { delta: 'Ho' }],
        ['output_text.done', { text: 'Hi' }],
      ],
      { text: 'Ho' },
    ],
    [
      'content_part.done',
      [
        ['output_text.done', { text: 'Hi' }],
        ['content_part.done', part('Hi')],
      ],
      { text: 'Hi' },
    ],
    ['two parts', [0, 1].map((n) => ['content_part.done', { content_index: n, ...part('Hi') }] as const), { text: 'HiHi' }],
    ['content_part.added', [['content_part.added', part('Hi')]], { text: 'Hi' }],
    [
      'content_part.added with more',
      [
        ['content_part.added', part('H')],
        ['output_text.delta', { delta: 'i' }],
        ['output_text.done', { text: 'Hi' }],
      ],
      { text: 'Hi' },
    ],
    [
      'content_part.added and again with more',
      [
        ['content_part.added', part('H')],
        ['output_text.delta', { delta: 'Hi' }],
      ],
      { text: 'Hi' },
    ],
    [
      'content_part.added and again',
      [
        ['content_part.added', part('Hi')],
        ['output_text.delta', { delta: 'H' }],
        ['output_text.delta', { delta: 'i' }],
      ],
      { text: 'Hi' },
    ],
    ['refusal.done', [['refusal.done', { refusal: 'No' }]], { refusal: 'No' }],
    [
      'reasoning_summary_text.done',
      [0, 1].map((n) => ['reasoning_summary_text.done', { summary_index: n, text: 'Hm' }] as const),
      { reasoning: 'Hm\n\nHm' },
    ],
    ['reasoning_summary_part.done', [['reasoning_summary_part.done', part('Hm', 'summary_text')]], { reasoning: 'Hm' }],
    ['output_item.added', [['output_item.added', { item: { type: 'message', content: [{ text: 'Hi' }] } }]], { text: 'Hi' }],
    [
      'output_item.added, a call',
      [['output_item.added', { item: { ...call, arguments: '{"city":"Malmö"}' } }]],
      { toolCalls: [weather], finish: 'tool_calls' },
    ],
    [
      'function_call_arguments.done, as an object',
      [
        ['output_item.added', { item: { ...call, arguments: '' } }],
        ['function_call_arguments.done', { arguments: { city: 'Malmö' } }],
      ],
      { toolCalls: [weather], finish: 'tool_calls' },
    ],
  ])('reads %s', (_, events, expected) => {
    expect(read(events).choice).toEqual({ finish: 'stop', ...expected });
  });

  test('reports a failure that ends the answer as complete', () => {
    expect(() => read([['output_text.done', { text: 'Hi' }]], 'failed')).toThrow(ProviderFailure);
    expect(read([['output_text.done', { text: 'Hi' }]], 'in_progress').choice).toEqual({ text: 'Hi', finish: 'stop' });
  });

  test('sends reasoning as it ended, even if its id differs from that at its start', () => {
    const reasoning = (id: string) => ({ item: { type: 'reasoning', id, encrypted_content: id } });
    const converter = new EventConverter(() => undefined);
    converter.convert({ type: 'response.output_item.added', output_index: 0, ...reasoning('start') });
    converter.convert({ type: 'response.output_item.done', output_index: 0, ...reasoning('end') });
    const last = converter.convert({ type: 'response.completed', response: { id: 'r', status: 'completed', output: [] } });
    expect(JSON.stringify((last as LastValue).value)).not.toContain('start');
  });

  test('notes items that chat completions cannot express, but no steps of the server', () => {
    const types = ['custom_tool_call', 'mcp_approval_request', 'web_search_call', 'mcp_call'];
    const { notes } = read(types.map((type, n) => ['output_item.done', { output_index: n, item: { type } }]));
    expect(notes).toEqual(['left out of the answer: custom_tool_call', 'left out of the answer: mcp_approval_request']);
  });

  test('counts the places of citations from the start of the answer', () => {
    const annotation = { type: 'url_citation', url: 'https://a.test/', start_index: 4, end_index: 5 };
    const item = (text: string, annotations: object[]) => ({ type: 'message', content: [{ type: 'output_text', text, annotations }] });
    const placed = [{ type: 'url_citation', url_citation: { url: 'https://a.test/', start_index: 9, end_index: 10 } }];
    const second = { output_index: 1, item: item('Two x', [annotation]) };
    const { choice, annotations } = read([
      ['output_text.delta', { delta: 'One. ' }],
      ['output_text.delta', { output_index: 1, delta: 'Two x' }],
      ['output_text.annotation.added', { output_index: 1, annotation }],
      ['output_item.done', second],
    ]);
    expect([choice?.text, annotations]).toEqual(['One. Two x', placed]);
    expect(
      read([
        ['output_text.delta', { delta: 'One. ' }],
        ['output_item.done', second],
      ]).annotations,
    ).toEqual(placed);
    const [whole] = convertAnswer({ output: [item('One. ', []), second.item] }, () => undefined)['choices'] as {
      readonly message: object;
    }[];
    expect(whole?.message).toMatchObject({ annotations: placed });
  });
});
