import type { Check } from './check.ts';
import type { SubjectFacts } from './result.ts';
import type { WireEntry } from './wire-log.ts';

/** Checks that share a stage. Depending on the group, its checks run concurrently, one after another, or each on its own stage. */
export type Group = {
  readonly name: string;
  /** Groups of one phase run in parallel; phases run in order. Phase 0 runs in the background for the whole run. */
  readonly phase: number;
  readonly width: number;
  readonly isFresh?: boolean;
};

/** The test environment of one group of checks. */
export interface Stage {
  /** Aborts when the subject is lost unexpectedly: its process ended or its connection broke. The reason says how. */
  readonly lost: AbortSignal;
  /** Whether the subject answered anything on this stage. */
  readonly hasAnswers: boolean;
  /** Whether another check can run here; false, for example, after a check that broke the connection on purpose. */
  readonly isReady: boolean;
  /** Wire entries that belong to no single check, such as the handshake; shown with each failure. */
  readonly wire: readonly WireEntry[];
  /** Whether the subject answers a simple request within `patience` milliseconds. */
  probe(patience: number): Promise<boolean>;
  /** Stops everything; recordings stay readable. Never rejects. */
  close(): Promise<void>;
}

/** Resolves with the stage once it has started; closes it if the start fails. */
export async function startOrClose<S extends Stage>(stage: S, start: Promise<void>): Promise<S> {
  try {
    await start;
  } catch (reason) {
    await stage.close();
    throw reason;
  }
  return stage;
}

/** A kind of subject, with its checks. */
export type Target<S extends Stage> = {
  readonly name: string;
  readonly checks: readonly Check<S>[];
  /** The first group is the preflight: its stage opens first, to see whether the subject is reachable. */
  readonly groups: readonly Group[];
};

/** A subject under test, and how to open a stage for it. */
export type Subject<S extends Stage> = {
  readonly facts: SubjectFacts;
  /** Keys and tokens of the user, masked in all results. */
  readonly secrets?: readonly string[];
  /**
   * Opens a stage for one group. The first stage of a run is the preflight: connection and login only.
   * @param group - name of the group; the environment may depend on it
   * @throws SubjectUnavailable naming the wrong setting and the fix
   */
  open(group: string, settings: StageSettings): Promise<S>;
};

/** Settings for stages. */
export type StageSettings = {
  readonly seed: number;
  /** Timeout for the subject to start and connect, in milliseconds. */
  readonly startLimit: number;
};
