import { Changes, pause } from '../../../peers/changes.ts';
import type { Exchange } from '../../../peers/provider/exchange.ts';
import { textStream } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

/** How long one stream waits for the other, in milliseconds; an executor may run one request at a time. */
const TOGETHER_WAIT = 1_500;

/** Bytes per piece, chosen so that no piece ends at a line ending. */
const PIECE = 23;

export const twoStreams = defineExecutorCheck({
  id: 'ITM-9.two-streams',
  level: 'MUST',
  title: 'Two concurrent streams with split and interleaved provider lines MUST NOT affect each other.',
  rules: ['ITM-9'],
  judgesConcurrency: true,
  run: async (stage, trial) => {
    const open: Exchange[] = [];
    const changes = new Changes();
    let written = 0;
    const streams = ['left', 'right'].map((side) => {
      const texts = Array.from({ length: 30 }, (_, index) => `${side}-${index}-${trial.random.hex(4)} ü `);
      const bytes = Buffer.from(textStream(texts));
      const call = ask(stage, trial, async (exchange) => {
        open.push(exchange);
        changes.notify();
        if (!(await changes.waitFor(() => open.length > 1, TOGETHER_WAIT))) trial.note('It runs one request at a time.');
        exchange.head();
        const isFirst = open[0] === exchange;
        for (let at = 0; at < bytes.length; at += PIECE) {
          // Alternates between the two streams.
          await changes.waitFor(() => written % 2 === (isFirst ? 0 : 1) || !open.every(({ isOpen }) => isOpen) || open.length < 2, 200);
          await exchange.write(bytes.subarray(at, at + PIECE));
          // A pause, so that the piece is usually read separately.
          await pause(1);
          written += 1;
          changes.notify();
        }
        exchange.end();
        changes.notify();
      });
      return { texts, call };
    });
    for (const { texts, call } of streams) {
      const request = await call;
      await request.finish();
      request.requireAnswer({ content: texts.join(''), finish: 'stop' }, 'of this stream only');
    }
  },
});
