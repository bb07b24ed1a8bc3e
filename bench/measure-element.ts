import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { sseBody } from '@chat-executor/testing/server-sent-events';
import { type PageStage, startPageStage } from '../tests/end-to-end/page-stage.ts';
import { formatMs } from './draw-plot.ts';

declare global {
  /** In the page: whether its receipts are stored. */
  var receiptsStored: boolean | undefined;
}

/** Requests at the same time. */
const CONCURRENCY = 8;

/** Chunks of each answer. */
const CHUNKS = 20;

/** What to measure. */
type ElementLoad = {
  /** Receipts that the browser has stored before, spread over the last days. */
  readonly receipts: number;
  /** Requests with a folded panel, and the same number with an open one. */
  readonly requests: number;
  /** Requests of one side before the other one's turn, so that both share the machine's good and bad moments. */
  readonly turn: number;
};

/** The requests of one side: seconds for all of them, and the median of one request in milliseconds. */
type ElementSide = { readonly seconds: number; readonly medianMs: number };

/** One load on both sides. */
type ElementResult = ElementLoad & {
  readonly folded: ElementSide;
  readonly unfolded: ElementSide;
  /** Time with an open panel, as a multiple of the time with a folded one. */
  readonly ratio: number;
};

/** A new browser, and one that has almost as many receipts as are kept. */
const LOADS: readonly ElementLoad[] = [
  { receipts: 0, requests: 1_000, turn: 50 },
  { receipts: 4_900, requests: 1_000, turn: 50 },
];

/** Measures what an open panel of the element costs, prints it, and writes `element.json`. */
export async function measureElement(): Promise<void> {
  const loads = [];
  for (const load of LOADS) {
    const result = await measurePanel(load);
    loads.push(result);
    const { folded, unfolded, ratio } = result;
    process.stdout.write(`${load.requests} requests, ${load.receipts} receipts stored before\n`);
    for (const [name, { seconds, medianMs }] of Object.entries({ folded, unfolded }))
      process.stdout.write(`  ${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s  p50 ${formatMs(medianMs)}\n`);
    process.stdout.write(`  unfolded costs ${ratio.toFixed(2)} times folded\n`);
  }
  const file = path.join(import.meta.dirname, 'element.json');
  writeFileSync(file, `${JSON.stringify({ node: process.version, loads }, null, 2)}\n`);
}

/**
 * Measures how much slower requests are while the panel of the element is open: two pages in one real Chromium, each with storage of its
 * own. In one of them the panel was never opened.
 */
async function measurePanel(load: ElementLoad): Promise<ElementResult> {
  const stage = await startPageStage();
  const words = Array.from({ length: CHUNKS }, (_, index) => `word ${index} `);
  stage.provider.answer = (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).end(sseBody(words, '\n'));
  };
  try {
    const sides = [await openSide(stage, load, ''), await openSide(stage, load, 'open')];
    // The first requests load code.
    for (const { ask } of sides) await sendRequests(ask, load.turn);
    for (let done = 0; done < load.requests; done += load.turn) {
      for (const side of sides) {
        const started = performance.now();
        side.times.push(...(await sendRequests(side.ask, load.turn)));
        side.seconds += (performance.now() - started) / 1000;
      }
    }
    const [folded, unfolded] = sides.map(({ seconds, times }) => ({ seconds, medianMs: medianOf(times) })) as [ElementSide, ElementSide];
    return { ...load, folded, unfolded, ratio: unfolded.seconds / folded.seconds };
  } finally {
    await stage.stop();
  }
}

/** Opens a page, and the function that sends it a request. */
async function openSide(stage: PageStage, { receipts }: ElementLoad, attributes: string) {
  const { page } = await stage.open({ attributes, prepare: async (opened) => void (await opened.addInitScript(storeReceipts, receipts)) });
  await page.waitForFunction(() => globalThis.receiptsStored);
  const session = await page.evaluate(() => document.querySelector('chat-executor')?.state.connection.sessionId);
  return { seconds: 0, times: [] as number[], ask: () => stage.ask({ session_id: session }) };
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}

async function sendRequests(ask: () => Promise<string>, count: number): Promise<readonly number[]> {
  const times: number[] = [];
  let left = count;
  await Promise.all(
    Array.from({ length: CONCURRENCY }, async () => {
      while (left-- > 0) {
        const started = performance.now();
        const answer = await ask();
        if (!answer.includes('[DONE]') || answer.includes('"error"')) throw new Error(`A request failed: ${answer.slice(0, 300)}`);
        times.push(performance.now() - started);
      }
    }),
  );
  return times;
}

/** In the page: stores receipts as an earlier session left them. */
async function storeReceipts(count: number): Promise<void> {
  const opening = indexedDB.open('chat-executor', 1);
  opening.onupgradeneeded = () => {
    for (const name of ['budgets', 'grants', 'keys', 'receipts', 'settings']) opening.result.createObjectStore(name);
  };
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction('receipts', 'readwrite');
  const names = { model: 'words', providerId: 'bytes', providerName: 'Bytes', backend: 'https://chat.example', outcome: 'completed' };
  for (let index = 0; index < count; index += 1) {
    const startedAt = Date.now() - 60_000 - index * 200_000;
    const receipt = { ...names, id: `seed-${index}`, startedAt, durationMs: 900, promptTokens: 100, completionTokens: 50, notes: [] };
    transaction.objectStore('receipts').put(receipt, `${new Date(startedAt).toISOString()} ${receipt.id}`);
  }
  transaction.oncomplete = () => {
    database.close();
    globalThis.receiptsStored = true;
  };
}
