import type { ChatCompletionBody } from '@chat-executor/protocol';
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

test('renames the choice, earlier calls and results, and restores the names of the answer', () => {
  const call = { id: '1', type: 'function', function: { name: 'files/read', arguments: '{}' } };
  const { body, restore } = renameTools({
    ...bodyWith('files/read'),
    messages: [
      { role: 'assistant', content: '', tool_calls: [call] },
      { role: 'tool', tool_call_id: '1', name: 'files/read', content: 'ok' },
    ],
    tool_choice: tool('files/read'),
  });
  const renamed = { ...call, function: { name: 'files_read', arguments: '{}' } };
  expect(body).toMatchObject({
    messages: [{ tool_calls: [renamed] }, { name: 'files_read' }],
    tools: [tool('files_read')],
    tool_choice: tool('files_read'),
  });
  const piece = { ...renamed, index: 0 };
  expect(restore(chunkOf({ tool_calls: [piece] }))).toEqual(chunkOf({ tool_calls: [{ ...call, index: 0 }] }));
  expect(restore(chunkOf({ content: 'files_read' }))).toEqual(chunkOf({ content: 'files_read' }));
  expect(renameTools({ ...bodyWith('files/read'), tool_choice: 'auto' }).body.tool_choice).toBe('auto');
  const allowed = (name: string) => ({ type: 'allowed_tools', allowed_tools: { mode: 'auto', tools: [tool(name)] } });
  expect(renameTools({ ...bodyWith('files/read'), tool_choice: allowed('files/read') }).body.tool_choice).toEqual(allowed('files_read'));
});
