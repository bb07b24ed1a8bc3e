import { describe, expect, test } from 'vitest';
import { convertMessages } from './convert-messages.ts';

const text = (value: string) => ({ type: 'text', text: value });

describe('conversion of messages for Anthropic', () => {
  test('collects system prompts from any position', () => {
    const { system, messages } = convertMessages([
      { role: 'system', content: 'Be kind.' },
      { role: 'user', content: 'Hi' },
      { role: 'developer', content: [text('Be brief.'), text('Be right.')] },
      { role: 'system', content: '' },
    ]);
    expect(system).toBe('Be kind.\n\nBe brief.\nBe right.');
    expect(messages).toEqual([{ role: 'user', content: [text('Hi')] }]);
  });

  test('sends system prompts as user if there are no other messages', () => {
    expect(convertMessages([{ role: 'system', content: 'Write a title.' }])).toEqual({
      system: '',
      messages: [{ role: 'user', content: [text('Write a title.')] }],
    });
  });

  test('joins turns of a role and drops empty ones', () => {
    const { messages } = convertMessages([
      { role: 'assistant', content: '' },
      { role: 'user', content: 'one' },
      { role: 'user', content: [text('two'), text('')] },
      { role: 'assistant', content: null },
      { role: 'user', content: 'three' },
    ]);
    expect(messages).toEqual([{ role: 'user', content: [text('one'), text('two'), text('three')] }]);
  });

  test('leaves out texts of white space only, which the API refuses, in turns, results and prompts', () => {
    const call = { id: '1', type: 'function', function: { name: 'x', arguments: '{}' } };
    const { system, messages } = convertMessages([
      { role: 'system', content: ' \n' },
      { role: 'user', content: [text(' '), text('Hi')] },
      { role: 'assistant', content: '\n\n', tool_calls: [call] },
      { role: 'tool', tool_call_id: '1', content: ' ' },
    ]);
    expect(system).toBe('');
    expect(messages).toEqual([
      { role: 'user', content: [text('Hi')] },
      { role: 'assistant', content: [{ type: 'tool_use', id: '1', name: 'x', input: {} }] },
      { role: 'user', content: [{ type: 'tool_result', tool_use_id: '1', content: [] }] },
    ]);
    const ask = { role: 'user', content: 'a' };
    const empty = { role: 'user', content: [text('(empty)')] };
    expect(convertMessages([{ role: 'user', content: ' ' }]).messages).toEqual([empty]);
    const last = convertMessages([ask, { role: 'assistant', content: 'b ' }, { role: 'user', content: ' ' }]).messages;
    expect(last.slice(1), 'the model must not continue its own answer').toEqual([{ role: 'assistant', content: [text('b ')] }, empty]);
  });

  test('reads parts named as in the Responses API', () => {
    const content = [
      { type: 'input_text', text: 'a map' },
      { type: 'input_image', image_url: 'data:image/png;base64,AA==' },
    ];
    expect(convertMessages([{ role: 'tool', tool_call_id: '1', content }]).messages[0]?.content).toEqual([
      {
        type: 'tool_result',
        tool_use_id: '1',
        content: [text('a map'), { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'AA==' } }],
      },
    ]);
  });

  test('trims trailing white space of an answer to continue, which the API rejects', () => {
    const ask = { role: 'user', content: 'Go on' };
    expect(convertMessages([ask, { role: 'assistant', content: 'Once upon \n' }]).messages[1]?.content).toEqual([text('Once upon')]);
    expect(convertMessages([ask, { role: 'assistant', content: '  ' }]).messages).toEqual([{ role: 'user', content: [text('Go on')] }]);
  });

  test('converts images to base64 or URLs', () => {
    const content = [
      { type: 'image_url', image_url: { url: 'data:image/PNG;base64,iVBORw0KGgo=' } },
      { type: 'image_url', image_url: 'https://example.com/cat.png' },
      { type: 'image_url', image_url: 'data:image/jpg;base64,AA==' },
      { type: 'image_url', image_url: 'data:image/png;base64,/9j/4AAQ' },
      text('What is this?'),
    ];
    expect(convertMessages([{ role: 'user', content }]).messages[0]?.content).toEqual([
      { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'iVBORw0KGgo=' } },
      { type: 'image', source: { type: 'url', url: 'https://example.com/cat.png' } },
      { type: 'image', source: { type: 'base64', media_type: 'image/jpeg', data: 'AA==' } },
      { type: 'image', source: { type: 'base64', media_type: 'image/jpeg', data: '/9j/4AAQ' } },
      text('What is this?'),
    ]);
  });

  test.each([
    ['http://example.com/cat.png', 'base64'],
    ['data:image/svg+xml,<svg/>', 'base64'],
    ['data:image/bmp;base64,Qk0=', 'JPEG'],
  ])('rejects the image %s, with the cure', (url, cure) => {
    const convert = () => convertMessages([{ role: 'user', content: [{ type: 'image_url', image_url: { url } }] }]);
    expect(convert).toThrow(expect.objectContaining({ code: 'unsupported-request', cure: expect.stringContaining(cure) }));
  });

  test('sends PDF and text files as documents', () => {
    const file = (file_data: string, filename?: string) => ({ type: 'file', file: { file_data, ...(filename && { filename }) } });
    const content = [
      file('data:application/pdf;base64,JVBERi0=', 'a.pdf'),
      file('data:text/markdown;base64,w6Q='),
      file('https://a.test/b.pdf'),
      file('data:application/yaml;base64,YTogMQ=='),
      file('data:application/octet-stream;base64,YSxi', 'a.csv'),
      file('aGVsbG8=', 'a.txt'),
      file('JVBERi0='),
    ];
    const asText = (data: string) => ({ type: 'text', media_type: 'text/plain', data });
    expect(convertMessages([{ role: 'user', content }]).messages[0]?.content).toEqual([
      { type: 'document', source: { type: 'base64', media_type: 'application/pdf', data: 'JVBERi0=' }, title: 'a.pdf' },
      { type: 'document', source: { type: 'text', media_type: 'text/plain', data: 'ä' } },
      { type: 'document', source: { type: 'url', url: 'https://a.test/b.pdf' } },
      { type: 'document', source: asText('a: 1') },
      { type: 'document', source: asText('a,b'), title: 'a.csv' },
      { type: 'document', source: asText('hello'), title: 'a.txt' },
      { type: 'document', source: { type: 'base64', media_type: 'application/pdf', data: 'JVBERi0=' } },
    ]);
    expect(() => convertMessages([{ role: 'user', content: [file('data:application/zip;base64,UEsDBP8=')] }])).toThrow('application/zip');
    const sound = { type: 'input_audio', input_audio: { data: 'AA==', format: 'mp3' } };
    expect(() => convertMessages([{ role: 'user', content: [sound] }])).toThrow('audio/mpeg');
  });

  test('rejects other attachments', () => {
    const convert = () => convertMessages([{ role: 'user', content: [{ type: 'input_audio', input_audio: {} }] }]);
    expect(convert).toThrow(expect.objectContaining({ code: 'unsupported-request' }));
  });

  test('sends tool input as objects, and tool results first in the user turn', () => {
    const call = { id: 'functions.get_weather:0', type: 'function', function: { name: 'get_weather', arguments: '{"city":"Malmö"}' } };
    const broken = { id: 'call_2', type: 'function', function: { name: 'get_time', arguments: '{oops' } };
    const { messages } = convertMessages([
      { role: 'user', content: 'Weather?' },
      { role: 'assistant', content: 'I look.', reasoning_content: 'hm', tool_calls: [call, broken] },
      { role: 'tool', tool_call_id: 'functions.get_weather:0', content: 'rain' },
      { role: 'tool', tool_call_id: 'call_2', content: '' },
      { role: 'user', content: 'Well?' },
    ]);
    const id = expect.stringMatching(/^[a-z0-9]{9}$/);
    expect(messages.slice(1)).toEqual([
      {
        role: 'assistant',
        content: [
          text('I look.'),
          { type: 'tool_use', id, name: 'get_weather', input: { city: 'Malmö' } },
          { type: 'tool_use', id: 'call_2', name: 'get_time', input: {} },
        ],
      },
      {
        role: 'user',
        content: [
          { type: 'tool_result', tool_use_id: id, content: [text('rain')] },
          { type: 'tool_result', tool_use_id: 'call_2', content: [] },
          text('Well?'),
        ],
      },
    ]);
  });

  test('sends the texts of an answer only, its images with the next turn of the user, and notes the rest', () => {
    const image = { type: 'image_url', image_url: { url: 'data:image/png;base64,AA==' } };
    const thinking = { type: 'thinking', thinking: [text('hm')] };
    const convert = (fields: object) => {
      const notes: string[] = [];
      const ask = { role: 'user', content: 'What is it?' };
      const { messages } = convertMessages([{ role: 'assistant', ...fields }, ask], false, (remark) => notes.push(remark));
      return { contents: messages.map(({ content }) => content), notes };
    };
    const source = { type: 'base64', media_type: 'image/png', data: 'AA==' };
    const expected = { contents: [[text('a')], [{ type: 'image', source }, text('What is it?')]], notes: [] };
    expect(convert({ content: [thinking, text('a'), image] })).toEqual(expected);
    expect(convert({ content: 'a', images: [image] })).toEqual(expected);
    expect(convert({ content: 'a', audio: { id: '1' } })).toEqual({
      contents: [[text('a')], [text('What is it?')]],
      notes: ['left out the attachments of an assistant message: not supported by Anthropic'],
    });
  });

  test('keeps ids different whose characters the API refuses', () => {
    const ids = ['a.b', 'a:b', 'a_b'];
    const calls = ids.map((id) => ({ id, type: 'function', function: { name: 'x', arguments: '{}' } }));
    const results = ids.map((id) => ({ role: 'tool', tool_call_id: id, content: id }));
    const { messages } = convertMessages([{ role: 'assistant', tool_calls: calls }, ...results]);
    const called = messages[0]?.content.map((block) => ('id' in block ? block.id : ''));
    expect(new Set(called).size).toBe(3);
    expect(messages[1]?.content.map((block) => ('tool_use_id' in block ? block.tool_use_id : ''))).toEqual(called);
  });
});
