import { pause } from '../../../peers/changes.ts';
import type { Exchange } from '../../../peers/provider/exchange.ts';
import { sendBody } from '../../../peers/provider/provider-scripts.ts';
import type { Trial } from '../../../trial.ts';
import { findDifference } from '../../find-difference.ts';
import { ask, askAndFinish } from '../ask.ts';
import type { ExecutorStage } from '../executor-stage.ts';
import type { TestRequest } from '../test-request.ts';
import {
  expectedAnswerOf,
  framePayload,
  LINE_ENDINGS,
  type LineEndings,
  STREAM_PAYLOADS,
  type StreamPayload,
  writePayload,
} from './stream-payload.ts';
import { numberAt, type SplitKind, splitPositions, writeSplitStream } from './write-split-stream.ts';

/** Timeout for evidence that a piece was read, in milliseconds; the next piece is then written anyway. */
const READ_WAIT = 40;

/** After this many timeouts the executor is assumed to buffer, and pieces are paced by time. */
const MAX_MISSED = 3;

/** Number of concurrent streams, low enough for executors with concurrency 1. */
const STREAMS_AT_ONCE = 8;

/** How often a single case is repeated: rarely, two pieces are read together. */
const REPEATS = 5;
const UNSPLIT_NUMBERS = [0, 1, 2].map(numberAt);

/** One stream of the matrix: a payload with one kind of line endings, each event split at another position. */
type Cell = { readonly payload: StreamPayload; readonly ends: LineEndings; readonly splits: readonly number[] };

/** Name of a case, for `--only ID#name`. */
function nameCase(payload: StreamPayload, ends: LineEndings, at: number): string {
  return `${ends}.${payload.name}.${at}`;
}

/**
 * Requires that every payload that is parsed correctly with LF is also parsed correctly with the other line endings, unsplit.
 * Payloads that fail with LF are judged by other checks.
 */
export async function requireUnsplit(stage: ExecutorStage, trial: Trial): Promise<void> {
  const readable = await Promise.all(
    STREAM_PAYLOADS.map(async (payload) => ((await isReadUnsplit(stage, trial, payload, 'lf')) ? [payload] : [])),
  );
  if (readable.flat().length === 0) trial.fail('at least one stream with LF to be parsed correctly', 'none');
  const cells = LINE_ENDINGS.flatMap((ends) => readable.flat().map((payload) => ({ payload, ends, name: `${ends}.${payload.name}` })));
  await Promise.all(
    cells
      .filter(({ name }) => trial.shouldRun(name))
      .map(async ({ payload, ends, name }) => {
        await trial.runCase(name, async () => {
          const request = await askUnsplit(stage, trial, payload, ends);
          request.requireAnswer(
            expectedAnswerOf(payload, UNSPLIT_NUMBERS),
            `as where lines end with LF (line endings ${ends}: case ${name})`,
          );
        });
      }),
  );
}

/**
 * Sends every payload with every kind of line ending, split at every position of one kind, and requires the same result as
 * without splits. Payloads that fail unsplit are skipped: other checks judge them.
 */
export async function runMatrix(stage: ExecutorStage, trial: Trial, kind: SplitKind): Promise<void> {
  let index = 0;
  const cells = LINE_ENDINGS.flatMap((ends) =>
    STREAM_PAYLOADS.flatMap((payload): Cell[] => {
      const places = splitPositions(writePayload(payload.lines(numberAt(0)), ends), kind);
      const selected = places.filter((at) => trial.shouldRunSample(nameCase(payload, ends, at), index++));
      const splits = trial.settings.case === undefined ? selected : selected.flatMap((at) => Array.from({ length: REPEATS }, () => at));
      return splits.length > 0 ? [{ payload, ends, splits }] : [];
    }),
  );
  const skipped: string[] = [];
  const queue = [...cells];
  const work = async () => {
    for (let cell = queue.shift(); cell !== undefined; cell = queue.shift()) {
      if (await isReadUnsplit(stage, trial, cell.payload, cell.ends)) await runCell(stage, trial, cell);
      else skipped.push(`${cell.ends}.${cell.payload.name}`);
    }
  };
  await Promise.all(Array.from({ length: STREAMS_AT_ONCE }, work));
  const cases = cells.reduce((sum, { splits }) => sum + splits.length, 0);
  trial.note(`${cases} split positions in ${cells.length} streams.`);
  if (skipped.length > 0) trial.note(`Skipped because they fail even unsplit: ${skipped.join(', ')}.`);
  if (cells.length > 0 && skipped.length === cells.length) trial.fail('at least one unsplit stream to be parsed correctly', 'none');
}

/** Sends events of a payload in one piece. */
async function askUnsplit(stage: ExecutorStage, trial: Trial, payload: StreamPayload, ends: LineEndings): Promise<TestRequest> {
  const { before, after } = framePayload(payload, ends);
  const request = await askAndFinish(
    stage,
    trial,
    sendBody(Buffer.concat([before, ...UNSPLIT_NUMBERS.map((number) => writePayload(payload.lines(number), ends)), after])),
  );
  return request;
}

async function isReadUnsplit(stage: ExecutorStage, trial: Trial, payload: StreamPayload, ends: LineEndings): Promise<boolean> {
  return (
    findDifference((await askUnsplit(stage, trial, payload, ends)).answer, expectedAnswerOf(payload, UNSPLIT_NUMBERS), false) === undefined
  );
}

async function runCell(stage: ExecutorStage, trial: Trial, cell: Cell): Promise<void> {
  const { payload, ends, splits } = cell;
  const calling: Promise<TestRequest> = ask(stage, trial, async (exchange) => writeCell(exchange, cell, await calling));
  const request = await calling;
  const numbers = splits.map((_at, position) => numberAt(position));
  const firstMissing = () => {
    const text = readField(request, payload);
    return splits.find((_at, position) => !text.includes(payload.adds(numberAt(position)))) ?? splits[0] ?? 0;
  };
  const name = () => nameCase(payload, ends, firstMissing());
  await trial.runCase(name, async () => {
    await request.finish();
    const where = `same as unsplit (payload ${payload.name}, line endings ${ends}, split after byte ${firstMissing()}: case ${name()})`;
    request.requireAnswer(expectedAnswerOf(payload, numbers), where);
  });
}

function readField({ answer }: TestRequest, { field }: StreamPayload): string {
  const choice = answer.choices.get(0);
  if (field === 'tools') return choice?.tools.get(0)?.arguments ?? '';
  return choice?.[field] ?? '';
}

/**
 * Writes the stream. The output of the event's text (or, at first, any output) proves that a piece was read, so the next one is
 * read separately.
 */
async function writeCell(exchange: Exchange, { payload, ends, splits }: Cell, request: TestRequest): Promise<void> {
  let expected = '';
  let missed = 0;
  await writeSplitStream(exchange, payload, ends, splits, async (position) => {
    const { length } = expected;
    const isRead = () => (position === 0 ? request.call.itemCount > 0 : readField(request, payload).length >= length);
    if (missed >= MAX_MISSED) await pause(2);
    else missed = (await request.call.changes.waitFor(isRead, READ_WAIT)) ? 0 : missed + 1;
    expected += payload.adds(numberAt(position));
  });
}
