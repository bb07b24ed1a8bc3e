import { expect, test } from 'vitest';
import { classifyChannelFrame, readFrameHead } from './classify-frame.ts';

test.each([
  ['2["u:s:1",{"done":true}]', { type: 'event', name: 'u:s:1', ackId: undefined }],
  ['217["executor:announce",{}]', { type: 'event', name: 'executor:announce', ackId: 17 }],
  ['51-3["u:s:1",{"_placeholder":true,"num":0}]', { type: 'event', name: 'u:s:1', ackId: 3 }],
  [String.raw`2["a\"b\\",1]`, { type: 'event', name: 'a"b\\', ackId: undefined }],
  ['30[]', { type: 'ack', ackId: 0 }],
  ['312[{"status":true}]', { type: 'ack', ackId: 12 }],
  ['61-4[{"_placeholder":true,"num":0}]', { type: 'ack', ackId: 4 }],
  ['0{"token":"x"}', undefined],
  ['1', undefined],
  ['', undefined],
  ['2{}', undefined],
  ['3[]', undefined],
])('reads the head of %s', (frame, head) => {
  expect(readFrameHead(frame)).toEqual(head);
});

test('finds no head in a frame with a very long name', () => {
  expect(readFrameHead(`2["${'a'.repeat(16_000_000)}"]`)).toBeUndefined();
});

test.each([
  ['2["u:s:1",{"choices":[]}]', 'item'],
  ['25["u:s:1",{"done":true}]', 'done'],
  ['2["u:s:1",{"error":{"message":"x"}}]', 'error'],
  [String.raw`2["u:s:1",{"\u0064one":true}]`, 'done'],
  [String.raw`2["u:s:1",{"erro\u0072":"x"}]`, 'error'],
  ['2["u:s:1",{"error":null,"choices":[]}]', 'item'],
  ['2["u:s:1","{\\"done\\":true}"]', 'item'],
  ['2["u:s:1"]', 'item'],
  ['2["u:s:1",', 'item'],
  [`2["u:s:1",{"error":"${'x'.repeat(10_000)}"}]`, 'item'],
])('classifies %s', (frame, kind) => {
  expect(classifyChannelFrame(frame)).toBe(kind);
});
