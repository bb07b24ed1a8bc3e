import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createLocalSignIn, startOrchestrator } from '@chat-executor/orchestrator';
import { startModelServer } from '@chat-executor/testing/model-server';
import { sseChunk, sseEnd } from '@chat-executor/testing/server-sent-events';
import { addProvider, ask } from '../mock-orchestrator/page/testing/open-page.ts';
import { type Inspector, startBareChromium } from './bare-chromium.ts';
import { type FrameTimes, readFrameTimes, type TraceEvent } from './read-frame-times.ts';

const TOKENS = 20_000;

/** Tokens per second, as a fast provider writes them. */
const RATE = 500;

/** A script that returns whether the answer in the page is complete. */
const HAS_ENDED = `(function hasEnded(root) {
  return [...root.querySelectorAll('*')].some(({ localName, shadowRoot }) =>
    localName === 'answer-message' ? shadowRoot.querySelector('footer') : shadowRoot && hasEnded(shadowRoot));
})(document)`;

const folder = (relative: string) => path.join(import.meta.dirname, '..', relative);

/** Measures what a long answer in Markdown costs the chat page, prints it, and writes `page.json`. */
export async function measurePage(): Promise<void> {
  let end: () => void = () => undefined;
  const provider = await startModelServer({
    models: ['writer'],
    answer: async (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const tokens = writeTokens();
      const start = performance.now();
      for (let sent = 0; sent < TOKENS && !response.destroyed; await wait(5))
        for (const due = ((performance.now() - start) * RATE) / 1000; sent < Math.min(due, TOKENS); sent++)
          response.write(sseChunk({ content: tokens[sent] }));
      response.end(sseEnd(), () => end());
    },
  });
  const folders = { page: folder('mock-orchestrator/dist/page'), element: folder('executor-web-component/dist/browser') };
  const backend = await startOrchestrator({ port: 0 }, { localSignIn: createLocalSignIn(), journal: true, folders });
  /** Measures an answer in a new browser. */
  const measure = async <Cost>(read: (inspector: Inspector, answer: () => Promise<void>) => Promise<Cost>): Promise<Cost> => {
    const browser = await startBareChromium();
    try {
      const { page, release } = await browser.open(backend.url);
      await addProvider(page, provider.baseUrl);
      const inspector = await browser.inspect(backend.url);
      return await read(inspector, async () => {
        const written = new Promise<void>((resolve) => {
          end = resolve;
        });
        await ask(page, 'Write a long answer.', 'writer');
        await release();
        await written;
        while (!(await inspector.send('Runtime.evaluate', { expression: HAS_ENDED })).result?.value) await wait(500);
      });
    } finally {
      await browser.close();
    }
  };
  try {
    const mainThreadSeconds = await measure(measureMainThread);
    // Another time, because a trace costs time of its own.
    const frames = await measure(measureFrames);
    const { longestFrame, longFrames } = frames;
    // Other programs make frames longer, and processor time too.
    const machine = { processors: availableParallelism(), loadAverage: loadavg()[0] };
    const result = { node: process.version, ...machine, tokens: TOKENS, rate: RATE, mainThreadSeconds, ...frames };
    process.stdout.write(
      `${TOKENS} tokens of Markdown: ${mainThreadSeconds.toFixed(1)} s of the main thread, longest frame ${longestFrame.processorMs.toFixed(0)} ms ` +
        `of processor time (${longestFrame.ms.toFixed(0)} ms with other programs), ${longFrames} frames over 100 ms\n`,
    );
    writeFileSync(path.join(import.meta.dirname, 'page.json'), `${JSON.stringify(result, null, 2)}\n`);
  } finally {
    await Promise.all([provider.stop(), backend.stop()]);
  }
}

/** Processor time of the main thread for an answer, in seconds. The timeline is open, as in every wide window. */
async function measureMainThread(inspector: Inspector, answer: () => Promise<void>): Promise<number> {
  // Processor time, so that other programs on the machine don't count.
  await inspector.send('Performance.enable', { timeDomain: 'threadTicks' });
  const readSeconds = async () => {
    const { metrics } = await inspector.send('Performance.getMetrics');
    return metrics?.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  const before = await readSeconds();
  await answer();
  return (await readSeconds()) - before;
}

/** The longest of the frames of an answer by each measure, and how many take over 100 ms by the clock. */
async function measureFrames(
  inspector: Inspector,
  answer: () => Promise<void>,
): Promise<{ readonly longestFrame: FrameTimes; readonly longFrames: number }> {
  const events: TraceEvent[] = [];
  inspector.onEvent('Tracing.dataCollected', ({ value }) => void events.push(...value));
  const complete = new Promise<void>((resolve) => inspector.onEvent('Tracing.tracingComplete', () => resolve()));
  await inspector.send('Tracing.start', { categories: 'devtools.timeline,disabled-by-default-devtools.timeline' });
  await answer();
  await inspector.send('Tracing.end');
  await complete;
  const frames = readFrameTimes(events);
  return {
    longestFrame: { ms: Math.max(...frames.map(({ ms }) => ms)), processorMs: Math.max(...frames.map(({ processorMs }) => processorMs)) },
    longFrames: frames.filter(({ ms }) => ms > 100).length,
  };
}

/** The tokens of an answer with everything that answers contain: about four characters each. */
function writeTokens(): readonly string[] {
  const tokens: string[] = [];
  for (let section = 1; tokens.length < TOKENS; section++) tokens.push(...(writeSection(section).match(/\s*\S{1,5}|\s+/g) ?? []));
  return tokens.slice(0, TOKENS);
}

function writeSection(number: number): string {
  return `## Section ${number}

The **executor** sends item ${number} after the one before is \`acknowledged\`, so that a [slow reader](https://example.com/${number}) slows the model down.
Nothing is lost, and *nothing* piles up between the two: each side knows what the other one has.

1. Open the channel number ${number}.
2. Write the chunk, then wait for its acknowledgement.
   - Merge what arrives in the meantime.
   - Count the tokens.

\`\`\`js
for (const chunk of answer${number}) {
  await channel.send({ index: ${number}, content: chunk.delta.content ?? '' });
}
\`\`\`

| step | time | result |
|:-----|-----:|:------:|
| call | ${number} ms | done |
| item | ${number * 2} ms | done |

The delay is $t_{${number}} = \\frac{n}{r}$ seconds.

`;
}
