import type { ChatCompletionBody, ChatCompletionChunk } from '@chat-executor/protocol';
import { chunkOf } from '@chat-executor/testing/scripted-provider';
import { expect, test } from 'vitest';
import { renameTools } from './rename-tools.ts';

const tool = (name: string) => ({ type: 'function', function: { name } });
const bodyWith = (...names: string[]): ChatCompletionBody => ({
  model: 'm',
  messages: [{ role: 'user', content: 'hi' }],
  tools: names.map(tool),
});
const namesOf = ({ tools }: ChatCompletionBody) => (tools as { function: { name: string } }[]).map(({ function: { name } }) => name);

test('keeps accepted names', () => {
  const body = bodyWith('get_weather', 'a-b', '_c');
  expect(renameTools(body).body).toBe(body);
});

test('replaces refused characters, starts and lengths by different names', () => {
  const long = 'x'.repeat(70);
  const names = namesOf(renameTools(bodyWith('files/read', 'files.read', 'files_read', '1st', 'größe', `${long}1`, `${long}2`)).body);
  expect(names).toEqual(['files_read_2', 'files_read_3', 'files_read', '_1st', 'gr__e', 'x'.repeat(64), `${'x'.repeat(62)}_2`]);
});

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

async function* stream(...chunks: ChatCompletionChunk[]): AsyncGenerator<ChatCompletionChunk> {
  yield* chunks;
}

test('renames the choice, earlier calls and results', () => {
  const call = { id: '1', type: 'function', function: { name: 'files/read', arguments: '{}' } };
  const { body } = renameTools({
    ...bodyWith('files/read'),
    messages: [
      { role: 'assistant', content: '', tool_calls: [call] },
      { role: 'tool', tool_call_id: '1', name: 'files/read', content: 'ok' },
    ],
    tool_choice: tool('files/read'),
  });
  expect(body).toMatchObject({
    messages: [{ tool_calls: [{ ...call, function: { name: 'files_read', arguments: '{}' } }] }, { name: 'files_read' }],
    tools: [tool('files_read')],
    tool_choice: tool('files_read'),
  });
  expect(renameTools({ ...bodyWith('files/read'), tool_choice: 'auto' }).body.tool_choice).toBe('auto');
  const allowed = (name: string) => ({ type: 'allowed_tools', allowed_tools: { mode: 'auto', tools: [tool(name)] } });
  expect(renameTools({ ...bodyWith('files/read'), tool_choice: allowed('files/read') }).body.tool_choice).toEqual(allowed('files_read'));
});

test('restores a name that arrives in pieces, and keeps text in its place', async () => {
  const piece = (name: string, given: string) => ({ index: 0, function: { name, arguments: given } });
  const { restore } = renameTools(bodyWith('files/read'));
  const chunks = await collect(
    restore(
      stream(
        chunkOf({ role: 'assistant', content: 'files_read' }),
        chunkOf({ tool_calls: [{ ...piece('files_', ''), id: '1', type: 'function' }] }),
        chunkOf({ tool_calls: [piece('read', '{"a"')] }),
        chunkOf({ tool_calls: [piece('', ':1}')] }),
        chunkOf({}, { finish_reason: 'tool_calls' }),
      ),
    ),
  );
  const deltas = chunks.map(({ choices }) => choices[0]?.delta).filter((delta) => Object.keys(delta ?? {}).length > 0);
  expect(deltas).toEqual([
    { role: 'assistant', content: 'files_read' },
    { tool_calls: [{ index: 0, id: '1', type: 'function', function: { name: 'files/read', arguments: '{"a":1}' } }] },
  ]);
  expect(chunks.at(-1)?.choices[0]?.finish_reason).toBe('tool_calls');
});

test('renames parameters in the schema and earlier calls, and restores them in the arguments', async () => {
  const parameters = {
    type: 'object',
    properties: { $filter: { type: 'string' }, 'filter[id]': {}, _filter: {}, plain: {} },
    required: ['$filter', 'plain'],
    dependentRequired: { plain: ['$filter'] },
  };
  const call = (given: string) => ({ index: 0, id: '1', type: 'function', function: { name: 'list', arguments: given } });
  const { body, restore } = renameTools({
    ...bodyWith(),
    model: 'anthropic/claude-opus-5',
    tools: [{ type: 'function', function: { name: 'list', parameters } }],
    messages: [{ role: 'assistant', content: '', tool_calls: [call('{"$filter":"x","plain":{"$filter":1}}')] }],
  });
  expect(body.tools).toMatchObject([
    {
      function: {
        parameters: {
          properties: { _filter_2: { type: 'string' }, filter_id_: {}, _filter: {}, plain: {} },
          required: ['_filter_2', 'plain'],
        },
      },
    },
  ]);
  expect(body.messages[0]?.['tool_calls']).toEqual([call('{"_filter_2":"x","plain":{"$filter":1}}')]);
  const chunks = await collect(
    restore(stream(chunkOf({ tool_calls: [call('{"_filter_2":"y","filter_id_":2}')] }), chunkOf({}, { finish_reason: 'tool_calls' }))),
  );
  expect(chunks.flatMap(({ choices }) => choices[0]?.delta.tool_calls ?? [])).toEqual([call('{"$filter":"y","filter[id]":2}')]);
});

test('renames parameters that are in combined schemas and references', () => {
  const parameters = {
    anyOf: [{ $ref: '#/$defs/ById' }, { type: 'object', properties: { 'filter[name]': { type: 'string' } } }],
    $defs: { ById: { type: 'object', properties: { $id: { type: 'string' } } } },
  };
  const { body } = renameTools({ ...bodyWith(), tools: [{ type: 'function', function: { name: 'list', parameters } }] }, true);
  expect(body.tools).toMatchObject([
    { function: { parameters: { type: 'object', properties: { _id: { type: 'string' }, filter_name_: { type: 'string' } } } } },
  ]);
});

test('describes a parameter by its name in another script', () => {
  const parameters = { type: 'object', properties: { 城市: { type: 'string' }, 日期: { type: 'string', description: 'ISO 8601' } } };
  const { body } = renameTools({ model: 'm', messages: [], tools: [{ type: 'function', function: { name: 'f', parameters } }] }, true);
  expect(body.tools).toMatchObject([
    {
      function: {
        parameters: {
          properties: { __: { type: 'string', description: '城市' }, ___2: { type: 'string', description: '日期: ISO 8601' } },
        },
      },
    },
  ]);
});

test('keeps the names of parameters for other models than Claude', () => {
  const parameters = { type: 'object', properties: { $filter: { type: 'string' } } };
  const body = { ...bodyWith(), tools: [{ type: 'function', function: { name: 'list', parameters } }] };
  expect(renameTools(body).body).toBe(body);
});

test('keeps large integers in renamed arguments', async () => {
  const parameters = { type: 'object', properties: { $id: { type: 'integer' } } };
  const { restore } = renameTools({ ...bodyWith(), tools: [{ type: 'function', function: { name: 'list', parameters } }] }, true);
  const call = {
    index: 0,
    id: '1',
    type: 'function',
    function: { name: 'list', arguments: '{"_id":12345678901234567890,"text":"\\"_id\\":1"}' },
  };
  const chunks = await collect(restore(stream(chunkOf({ tool_calls: [call] }), chunkOf({}, { finish_reason: 'tool_calls' }))));
  const [restored] = chunks.flatMap(({ choices }) => choices[0]?.delta.tool_calls ?? []);
  expect(restored?.function?.arguments).toBe('{"$id":12345678901234567890,"text":"\\"_id\\":1"}');
});
