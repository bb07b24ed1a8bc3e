import { describe, expect, test } from 'vitest';
import { convertMessages } from './convert-messages.ts';

describe('conversion of messages for Ollama', () => {
  test('joins text parts, and sends the developer role as system', () => {
    const content = [
      { type: 'text', text: 'one' },
      { type: 'text', text: 'two' },
    ];
    expect(
      convertMessages([
        { role: 'developer', content: 'be kind' },
        { role: 'user', content },
        { role: 'assistant', content: null },
      ]),
    ).toEqual([
      { role: 'system', content: 'be kind' },
      { role: 'user', content: 'one\ntwo' },
      { role: 'assistant', content: '' },
    ]);
  });

  test('converts data URL images to base64 next to the text', () => {
    const content = [
      { type: 'text', text: 'what is this?' },
      { type: 'image_url', image_url: { url: 'data:image/png;base64,iVBORw0KGgo=' } },
      { type: 'image_url', image_url: 'data:image/jpeg;charset=x;base64,/9j/' },
    ];
    expect(convertMessages([{ role: 'user', content }])).toEqual([
      { role: 'user', content: 'what is this?', images: ['iVBORw0KGgo=', '/9j/'] },
    ]);
    const drawn = { role: 'assistant', content: [{ type: 'thinking', thinking: [] }, content[0]], images: [content[1]] };
    expect(convertMessages([drawn])).toEqual([{ role: 'assistant', content: 'what is this?', images: ['iVBORw0KGgo='] }]);
  });

  test('rejects an image given only by URL, with the cure', () => {
    for (const url of ['https://example.com/cat.png', 'data:image/svg+xml,<svg/>', '']) {
      const convert = () => convertMessages([{ role: 'user', content: [{ type: 'image_url', image_url: { url } }] }]);
      expect(convert).toThrow(expect.objectContaining({ code: 'unsupported-request', cure: expect.stringContaining('base64') }));
    }
  });

  test('rejects other attachments', () => {
    const convert = () => convertMessages([{ role: 'user', content: [{ type: 'input_audio', input_audio: {} }] }]);
    expect(convert).toThrow(expect.objectContaining({ code: 'unsupported-request' }));
  });

  test('sends tool call arguments as objects, and the tool name with each result', () => {
    const call = { id: 'call_1', type: 'function', function: { name: 'get_weather', arguments: '{"city":"Malmö"}' } };
    const broken = { id: 'call_2', type: 'function', function: { name: 'get_time', arguments: '{oops' } };
    expect(
      convertMessages([
        { role: 'assistant', content: null, reasoning_content: 'hm', tool_calls: [call, broken] },
        { role: 'tool', tool_call_id: 'call_1', content: 'rain' },
        { role: 'tool', name: 'other', content: 'x' },
      ]),
    ).toEqual([
      {
        role: 'assistant',
        content: '',
        thinking: 'hm',
        tool_calls: [
          { id: 'call_1', function: { name: 'get_weather', arguments: { city: 'Malmö' } } },
          { id: 'call_2', function: { name: 'get_time', arguments: {} } },
        ],
      },
      { role: 'tool', content: 'rain', tool_name: 'get_weather', tool_call_id: 'call_1' },
      { role: 'tool', content: 'x', tool_name: 'other' },
    ]);
  });
});
