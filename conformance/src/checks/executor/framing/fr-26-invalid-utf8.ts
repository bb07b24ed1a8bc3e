import { sendBody, textStream } from '../../../peers/provider/provider-scripts.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { requireStreams } from './require-streams.ts';

/** A body with the letter Q replaced by raw bytes. */
function withBytes(text: string, bytes: readonly number[]): Uint8Array {
  const [before = '', after = ''] = textStream([text]).split('Q');
  return Buffer.concat([Buffer.from(before), Uint8Array.from(bytes), Buffer.from(after)]);
}

export const invalidUtf8 = defineExecutorCheck({
  id: 'FRM-2.invalid-utf8',
  level: 'MUST',
  title: 'Invalid UTF-8 MUST become U+FFFD, and the text around it stays.',
  rules: ['FRM-2'],
  profiles: ['strict'],
  run: (stage, trial) =>
    requireStreams(stage, trial, [
      { name: 'a byte is invalid in UTF-8', body: sendBody(withBytes('aQb', [0xff])), expected: { content: 'a\ufffdb' } },
      { name: 'a character is truncated', body: sendBody(withBytes('aQb', [0xe6, 0xbc])), expected: { content: 'a\ufffdb' } },
      { name: 'there is a stray continuation byte', body: sendBody(withBytes('aQb', [0x80])), expected: { content: 'a\ufffdb' } },
    ]),
});
