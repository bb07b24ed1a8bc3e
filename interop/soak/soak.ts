import { setTimeout as wait } from 'node:timers/promises';
import { ask, askRandomly, type Backend, type Outcome } from './ask.ts';
import { type StartedBackend, startFunction, startOrchestratorProgram } from './backends.ts';
import { Disturbances } from './disturbances.ts';
import { ExecutorPair } from './executors.ts';
import { chooseQuestion, PLAIN_QUESTION, startObedientModel } from './question.ts';
import { Random } from './random.ts';
import type { Usage } from './watched-program.ts';

/** Options of {@link runSoak}. */
export type SoakOptions = {
  readonly seconds: number;
  /** The same seed asks the same questions; their timing still differs. */
  readonly seed: string;
  /** Release of Open WebUI for the function; undefined leaves the function out. */
  readonly openWebUi: string | undefined;
};

/** Usage of a program after the warm-up and at the end, each without running requests. */
export type Growth = { readonly program: string; readonly before: Usage; readonly after: Usage };

/** What a soak found. */
export type SoakReport = {
  readonly ends: Readonly<Record<string, Readonly<Record<Outcome['end'], number>>>>;
  readonly disturbances: number;
  readonly growth: readonly Growth[];
  /** Everything that must not happen; empty if the soak passed. */
  readonly violations: readonly string[];
};

/** Callers of each backend that ask at the same time. */
const CALLERS = 8;

/** The part of the time after which the memory of the programs is measured first. */
const WARM_UP = 1 / 3;

/**
 * What a program may use more at the end than after the warm-up. Resident memory may grow more, because allocators return it
 * late; Open WebUI keeps some idle connections to its database.
 */
const ALLOWED_GROWTH = { liveMib: 8, residentMib: 96, openFiles: 16 } as const;

/** How long all programs may take to have nothing left running, in milliseconds. */
const QUIET_MS = 45_000;

/** Runs random requests with random faults against the orchestrator and the function, each with two executor programs that are disturbed. */
export async function runSoak({ seconds, seed, openWebUi }: SoakOptions): Promise<SoakReport> {
  const cleanUps: (() => Promise<unknown>)[] = [];
  const keep = <Started extends { stop: () => Promise<unknown> }>(started: Started): Started => {
    cleanUps.unshift(() => started.stop());
    return started;
  };
  try {
    const model = keep(await startObedientModel());
    const started = [keep(await startOrchestratorProgram()), ...(openWebUi === undefined ? [] : [keep(await startFunction(openWebUi))])];
    const sides: Side[] = [];
    for (const backend of started) sides.push(new Side(backend, await ExecutorPair.start(backend, model.baseUrl), seed));
    const run = async (part: number) => {
      const end = performance.now() + seconds * 1000 * part;
      await Promise.all(sides.map((side) => side.run(end)));
      await Promise.all(sides.map((side) => side.waitUntilQuiet()));
      return (await Promise.all(sides.map((side) => side.usages()))).flat();
    };
    const before = await run(WARM_UP);
    const after = await run(1 - WARM_UP);
    await Promise.all(sides.map((side) => side.askPlainly()));
    const growth = before.map(({ program, usage }, index) => ({ program, before: usage, after: after[index]?.usage ?? usage }));
    const open = model.requests.length - (await countClosed(model.requests));
    const atEnd = (await Promise.all(sides.map((side) => side.stop()))).flat();
    return {
      ends: Object.fromEntries(sides.map(({ backend, ends }) => [backend.name, ends])),
      disturbances: sides.reduce((sum, { disturbances }) => sum + disturbances.count, 0),
      growth,
      violations: [
        ...sides.flatMap(({ violations }) => violations),
        ...atEnd,
        ...(open === 0 ? [] : [`${open} connections to the provider are still open`]),
        ...growth.flatMap(findExcess),
      ],
    };
  } finally {
    for (const cleanUp of cleanUps) await cleanUp();
  }
}

/** One backend, its executors and its callers. */
class Side {
  readonly ends: Record<Outcome['end'], number> = { complete: 0, failed: 0, left: 0 };
  readonly violations: string[] = [];
  readonly disturbances = new Disturbances();
  readonly backend: Backend;
  readonly #started: StartedBackend;
  readonly #executors: ExecutorPair;
  readonly #random: Random;

  constructor(started: StartedBackend, executors: ExecutorPair, seed: string) {
    this.#started = started;
    this.#executors = executors;
    this.#random = new Random(`${seed} ${started.name}`);
    this.backend = { ...started, wasDisturbedSince: (time) => this.disturbances.since(time) };
  }

  /** Asks and disturbs until a time of `performance.now()`. Resolves when every request has ended. */
  async run(end: number): Promise<void> {
    const callers = Array.from({ length: CALLERS }, async () => {
      while (performance.now() < end) {
        const question = chooseQuestion(this.#random);
        this.#count(await askRandomly(this.backend, question, this.#random), JSON.stringify(question));
      }
    });
    await Promise.all([...callers, this.#disturbUntil(end)]);
  }

  /** Waits until the backend has nothing left running. */
  async waitUntilQuiet(): Promise<void> {
    const deadline = performance.now() + QUIET_MS;
    let leftovers = await this.#started.leftovers();
    while (leftovers.length > 0 && performance.now() < deadline) {
      await wait(200);
      leftovers = await this.#started.leftovers();
    }
    this.violations.push(...leftovers.map((each) => `${this.backend.name}: ${each}`));
  }

  async usages(): Promise<readonly { program: string; usage: Usage }[]> {
    const { steady } = this.#executors;
    return [
      { program: this.backend.name, usage: await this.#started.usage() },
      { program: steady.name, usage: await steady.usage() },
    ];
  }

  /** Asks without faults and disturbances: after the soak, every request must get its whole answer. */
  async askPlainly(): Promise<void> {
    await Promise.all(
      Array.from({ length: 4 * CALLERS }, async () => this.#count(await ask(this.backend, PLAIN_QUESTION), 'a plain question at the end')),
    );
  }

  /** Stops the executors and returns what they left. */
  stop(): Promise<readonly string[]> {
    return this.#executors.stop();
  }

  async #disturbUntil(end: number): Promise<void> {
    while (true) {
      await wait(Math.max(0, Math.min(this.#random.integer(1_000, 8_000), end - performance.now())));
      if (performance.now() >= end) return;
      await this.disturbances.during(() => this.#executors.disturb(this.#random));
    }
  }

  #count({ end, violations }: Outcome, question: string): void {
    this.ends[end] += 1;
    this.violations.push(...violations.map((violation) => `${this.backend.name}: ${violation} (${question})`));
  }
}

async function countClosed(requests: readonly { readonly closed: Promise<number> }[]): Promise<number> {
  const closed = await Promise.all(requests.map(({ closed: each }) => Promise.race([each.then(() => 1), wait(QUIET_MS).then(() => 0)])));
  return closed.reduce<number>((sum, each) => sum + each, 0);
}

/** Names what a program uses more than it may. */
export function findExcess({ program, before, after }: Growth): string[] {
  return (Object.keys(ALLOWED_GROWTH) as (keyof Usage)[]).flatMap((name) => {
    const grown = (after[name] ?? 0) - (before[name] ?? 0);
    return grown > ALLOWED_GROWTH[name] ? [`${program}: ${name} grew by ${grown.toFixed(1)}, from ${before[name]?.toFixed(1)}`] : [];
  });
}
