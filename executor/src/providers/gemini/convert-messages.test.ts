import { describe, expect, test } from 'vitest';
import { convertMessages } from './convert-messages.ts';

const OPTIONS = { needsSignatures: false, lacksSystemRole: false };

describe('conversion of messages for Gemini', () => {
  test('collects system prompts from any position, and gives answers the model role', () => {
    const messages = [
      { role: 'system', content: 'Be kind.' },
      { role: 'user', content: 'Hi' },
      { role: 'assistant', content: 'Hello', reasoning_content: 'hm' },
      { role: 'developer', content: 'Be brief.' },
      { role: 'user', content: [{ type: 'text', text: 'one' }] },
      { role: 'user', content: 'two' },
    ];
    expect(convertMessages(messages, OPTIONS)).toEqual({
      system: 'Be kind.\n\nBe brief.',
      contents: [
        { role: 'user', parts: [{ text: 'Hi' }] },
        { role: 'model', parts: [{ text: 'Hello' }] },
        { role: 'user', parts: [{ text: 'one' }, { text: 'two' }] },
      ],
    });
  });

  test('sends a system prompt as user if it is the only message or the model has no system role', () => {
    const prompt = { role: 'system', content: 'Write a title.' };
    const alone = { system: '', contents: [{ role: 'user', parts: [{ text: 'Write a title.' }] }] };
    expect(convertMessages([prompt], OPTIONS)).toEqual(alone);
    const lacksSystemRole = { ...OPTIONS, lacksSystemRole: true };
    expect(convertMessages([prompt], lacksSystemRole)).toEqual(alone);
    expect(convertMessages([prompt, { role: 'assistant', content: 'Yes?' }], lacksSystemRole).contents).toEqual([
      ...alone.contents,
      { role: 'model', parts: [{ text: 'Yes?' }] },
    ]);
  });

  test('sends the images of an answer with the next turn of the user, where they need no signature', () => {
    const image = { type: 'image_url', image_url: { url: 'data:image/png;base64,AA==' } };
    const inlineData = { mimeType: 'image/png', data: 'AA==' };
    const details = [{ type: 'reasoning.text', signature: 'S', format: 'google-gemini-v1', index: 0 }];
    const notes: string[] = [];
    const convert = (answer: object) =>
      convertMessages(
        [
          { role: 'assistant', reasoning_details: details, ...answer },
          { role: 'user', content: 'Add a hat.' },
        ],
        {
          ...OPTIONS,
          note: (remark) => notes.push(remark),
        },
      ).contents;
    const expected = [
      { role: 'model', parts: [{ text: 'Here:', thoughtSignature: 'S' }] },
      { role: 'user', parts: [{ inlineData }, { text: 'Add a hat.' }] },
    ];
    expect(convert({ content: 'Here:', images: [image] })).toEqual(expected);
    expect(convert({ content: [{ type: 'text', text: 'Here:' }, image] })).toEqual(expected);
    expect(notes).toEqual([]);
    expect(convert({ content: 'Here:', audio: { id: 'a' } })[0]).toEqual(expected[0]);
    expect(notes).toEqual(['left out the attachments of an assistant message: not supported by Gemini']);
  });

  test('never ends with an answer unless the conversation does', () => {
    const start = [
      { role: 'user', content: 'a' },
      { role: 'assistant', content: 'b' },
    ];
    const end = (...last: { role: string; content: string }[]) => convertMessages([...start, ...last], OPTIONS).contents.at(-1);
    expect(end({ role: 'user', content: '' })).toEqual({ role: 'user', parts: [{ text: '(empty)' }] });
    expect(end({ role: 'system', content: 'Be brief.' })?.role).toBe('user');
    expect(end()).toEqual({ role: 'model', parts: [{ text: 'b' }] });
  });

  test('embeds images in the request', () => {
    const content = [{ type: 'image_url', image_url: { url: 'data:image/webp;base64,UklGRg==' } }];
    expect(convertMessages([{ role: 'user', content }], OPTIONS).contents[0]?.parts).toEqual([
      { inlineData: { mimeType: 'image/webp', data: 'UklGRg==' } },
    ]);
  });

  test('embeds documents and sounds in the request', () => {
    const content = [
      { type: 'file', file: { filename: 'a.pdf', file_data: 'data:application/pdf;base64,JVBERi0=' } },
      { type: 'input_audio', input_audio: { data: 'AA==', format: 'mp3' } },
      { type: 'file', file: { filename: 'a.json', file_data: 'data:application/json;base64,e30=' } },
      { type: 'file', file: { filename: 'a.csv', file_data: 'data:application/octet-stream;base64,YSxi' } },
    ];
    expect(convertMessages([{ role: 'user', content }], OPTIONS).contents[0]?.parts).toEqual([
      { inlineData: { mimeType: 'application/pdf', data: 'JVBERi0=' } },
      { inlineData: { mimeType: 'audio/mpeg', data: 'AA==' } },
      { inlineData: { mimeType: 'text/plain', data: 'e30=' } },
      { inlineData: { mimeType: 'text/plain', data: 'YSxi' } },
    ]);
  });

  test('rejects images given only by URL, with the cure, and other attachments', () => {
    for (const part of [{ type: 'image_url', image_url: { url: 'https://example.com/cat.png' } }, { type: 'input_audio' }]) {
      const convert = () => convertMessages([{ role: 'user', content: [part] }], OPTIONS);
      expect(convert).toThrow(expect.objectContaining({ code: 'unsupported-request', cure: expect.stringMatching(/base64|attachments/) }));
    }
  });

  test('sends tool results as objects with the tool name', () => {
    const call = (id: string, name: string) => ({ id, type: 'function', function: { name, arguments: '{"city":"Malmö"}' } });
    const messages = [
      { role: 'assistant', content: '', tool_calls: [call('1', 'get_weather'), call('2', 'get_time')] },
      { role: 'tool', tool_call_id: '1', content: '{"sky":"rain"}' },
      { role: 'tool', tool_call_id: '2', content: 'noon' },
      { role: 'tool', name: 'other', content: '[1]' },
    ];
    expect(convertMessages(messages, OPTIONS).contents).toEqual([
      {
        role: 'model',
        parts: [
          { functionCall: { id: '1', name: 'get_weather', args: { city: 'Malmö' } } },
          { functionCall: { id: '2', name: 'get_time', args: { city: 'Malmö' } } },
        ],
      },
      {
        role: 'user',
        parts: [
          { functionResponse: { id: '1', name: 'get_weather', response: { sky: 'rain' } } },
          { functionResponse: { id: '2', name: 'get_time', response: { output: 'noon' } } },
          { functionResponse: { name: 'other', response: { output: '[1]' } } },
        ],
      },
    ]);
  });

  test('sends a tool result with a reference as text, which Gemini does not look up', () => {
    const content = '{"schema":{"$ref":"#/$defs/Place"}}';
    const { contents } = convertMessages([{ role: 'tool', tool_call_id: '1', name: 'describe', content }], OPTIONS);
    expect(contents[0]?.parts).toEqual([{ functionResponse: { id: '1', name: 'describe', response: { output: content } } }]);
  });

  test('gives tool results a turn of their own, also before an image of the user', () => {
    const call = { id: '1', type: 'function', function: { name: 'draw', arguments: '{}' } };
    const image = { type: 'image_url', image_url: { url: 'data:image/png;base64,AA==' } };
    const { contents } = convertMessages(
      [
        { role: 'user', content: 'Draw.' },
        { role: 'assistant', content: '', tool_calls: [call] },
        { role: 'tool', tool_call_id: '1', content: 'done' },
        { role: 'user', content: [image] },
      ],
      OPTIONS,
    );
    expect(contents.map(({ role, parts }) => [role, ...parts.flatMap((part) => Object.keys(part))])).toEqual([
      ['user', 'text'],
      ['model', 'functionCall'],
      ['user', 'functionResponse'],
      ['user', 'inlineData'],
    ]);
  });

  test('sends images of tool results after the results of a turn', () => {
    const call = (id: string) => ({ id, type: 'function', function: { name: 'draw', arguments: '{}' } });
    const image = { type: 'input_image', image_url: 'data:image/png;base64,AA==' };
    const messages = [
      { role: 'assistant', content: '', tool_calls: [call('1'), call('2')] },
      { role: 'tool', tool_call_id: '1', content: [{ type: 'input_text', text: 'a map' }, image] },
      { role: 'tool', tool_call_id: '2', content: 'ok' },
    ];
    const kinds = (given: Parameters<typeof convertMessages>[0]) =>
      convertMessages(given, OPTIONS).contents.map(({ parts }) => parts.flatMap((part) => Object.keys(part)));
    const expected = [['functionCall', 'functionCall'], ['functionResponse', 'functionResponse'], ['inlineData']];
    expect(kinds(messages)).toEqual(expected);
    expect(kinds([...messages, { role: 'user', content: 'And?' }])).toEqual([...expected.slice(0, 2), ['inlineData', 'text']]);
  });

  test('marks the first call of a turn if its required signature is missing', () => {
    const call = (extra: object) => ({ id: '1', type: 'function', function: { name: 'a', arguments: '{}' }, ...extra });
    const kept = { extra_content: { google: { thought_signature: 's' } } };
    const signatures = (...calls: object[]) =>
      convertMessages([{ role: 'assistant', tool_calls: calls }], { ...OPTIONS, needsSignatures: true }).contents[0]?.parts.map((part) =>
        'thoughtSignature' in part ? part.thoughtSignature : undefined,
      );
    expect(signatures(call({}), call({}))).toEqual(['skip_thought_signature_validator', undefined]);
    expect(signatures(call(kept), call({}))).toEqual(['s', undefined]);
  });

  test('sends back the signatures that a client has kept in reasoning_details', () => {
    const call = (id: string) => ({ id, type: 'function', function: { name: 'a', arguments: '{}' } });
    const format = 'google-gemini-v1';
    const message = {
      role: 'assistant',
      content: 'Let me see.',
      tool_calls: [call('1'), call('2')],
      reasoning_details: [
        { type: 'reasoning.text', text: 'a piece without it', format, index: 0 },
        { type: 'reasoning.text', signature: 'of text', format, index: 0 },
        { type: 'reasoning.encrypted', data: 'of 2', id: '2', format, index: 1 },
        { type: 'reasoning.encrypted', data: 'of another model', id: '1', format: 'anthropic-claude-v1', index: 2 },
      ],
    };
    const signatures = (refusesSignatures: boolean) =>
      convertMessages([message], { ...OPTIONS, needsSignatures: true, refusesSignatures }).contents[0]?.parts.map((part) =>
        'thoughtSignature' in part ? part.thoughtSignature : undefined,
      );
    expect(signatures(false)).toEqual(['of text', 'skip_thought_signature_validator', 'of 2']);
    expect(signatures(true)).toEqual([undefined, 'skip_thought_signature_validator', undefined]);
  });
});
