import { isRecord, show } from '../../../../peers/json.ts';
import { begin } from '../../../../peers/provider/provider-scripts.ts';
import { ask } from '../../ask.ts';
import { defineExecutorCheck } from '../../define-executor-check.ts';

/** A piece of an endless line, and the maximum number of pieces: twice the limit of 8 Mi characters. */
const PIECE = 'x'.repeat(256 * 1024);
const PIECES = 64;

export const longLine = defineExecutorCheck({
  id: 'FRM-5',
  level: 'MUST',
  title:
    'A line beyond the limit (8 Mi characters by default) MUST end the request with `line-too-long`, after earlier data was delivered.',
  rules: ['FRM-5'],
  profiles: ['strict'],
  group: 'large',
  limit: 15,
  run: async (stage, trial) => {
    const request = await ask(stage, trial, async (exchange) => {
      await begin(exchange, 'before');
      await exchange.write('data: {"choices":[{"index":0,"delta":{"content":"');
      for (let piece = 0; piece < PIECES && exchange.isOpen; piece += 1) await exchange.write(PIECE);
    });
    await request.done(trial.limit);
    const [error] = request.answer.errors;
    if (!isRecord(error) || error['code'] !== 'line-too-long')
      trial.fail('the error line-too-long', show(error ?? request.call.items.at(-1)?.args));
    if (request.content !== 'before') trial.fail('the text before the line', show(request.content));
  },
});
