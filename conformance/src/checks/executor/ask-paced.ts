import { pause } from '../../peers/changes.ts';
import type { Exchange } from '../../peers/provider/exchange.ts';
import { begin, chunkEvent, complete } from '../../peers/provider/provider-scripts.ts';
import type { Trial } from '../../trial.ts';
import { now } from '../../wire-log.ts';
import { ask } from './ask.ts';
import type { ExecutorStage } from './executor-stage.ts';
import type { TestRequest } from './test-request.ts';

/** Pause between writes of the deltas that are due, in milliseconds. */
const PAUSE = 5;

/** A call whose provider writes deltas at a fixed rate. */
export type PacedRequest = {
  readonly request: TestRequest;
  readonly content: string;
  /** The paced deltas; numbered, to detect loss and duplicates. */
  readonly deltas: readonly string[];
  readonly writtenAt: readonly number[];
};

/** Share of a second's deltas that is written at once after a stall of the computer: more at once would have no pace. */
const CATCH_UP = 0.25;

/** Calls the executor, with a provider that writes `count` numbered deltas at a fixed rate. */
export async function askPaced(stage: ExecutorStage, trial: Trial, count: number, perSecond: number): Promise<PacedRequest> {
  const deltas = Array.from({ length: count }, (_, index) => `${index} `);
  const writtenAt: number[] = [];
  const request = await ask(stage, trial, async (exchange) => {
    await begin(exchange, 'begins ');
    await writePaced(exchange, deltas, perSecond, writtenAt);
    await complete(exchange);
  });
  return { request, content: `begins ${deltas.join('')}`, deltas, writtenAt };
}

/** Writes deltas at a fixed rate, and `writtenAt` with the time of each. */
export async function writePaced(
  exchange: Pick<Exchange, 'isOpen' | 'write'>,
  deltas: readonly string[],
  perSecond: number,
  writtenAt: number[],
): Promise<void> {
  const most = Math.ceil(CATCH_UP * perSecond);
  let began = now();
  while (writtenAt.length < deltas.length && exchange.isOpen) {
    const behind = Math.floor(((now() - began) / 1000) * perSecond) + 1 - writtenAt.length;
    if (behind > most) began += ((behind - most) / perSecond) * 1000;
    for (const content of deltas.slice(writtenAt.length, writtenAt.length + Math.min(behind, most))) {
      writtenAt.push(now());
      await exchange.write(chunkEvent({ content }));
    }
    await pause(PAUSE);
  }
}
