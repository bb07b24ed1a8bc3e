import type { Check } from './check.ts';
import type { SubjectFacts } from './result.ts';
import type { WireEntry } from './wire-log.ts';

/**
 * Checks that share what is put up around the subject. A group whose checks bear company runs several at once on one stage;
 * one that does not runs them one after the other, or each on a stage of its own.
 */
export type Group = {
  readonly name: string;
  /** Groups of one phase run side by side; phases follow each other. Those of phase 0 begin at once and may last as long as all others. */
  readonly phase: number;
  /** How many of its checks run at once. */
  readonly width: number;
  /** Whether each check gets a stage of its own. */
  readonly isFresh?: boolean;
};

/** What is put up around a subject, for one group of checks. */
export interface Stage {
  /** Aborts when the subject was lost without a check's doing so: its process ended, its connection broke. The reason says how. */
  readonly lost: AbortSignal;
  /** Whether anything the suite asked was answered here. False for a subject that is there and mute. */
  readonly hasAnswers: boolean;
  /** Whether a further check can run here. Not so, for instance, after one that broke the connection on purpose. */
  readonly isReady: boolean;
  /** What passed that belongs to no single check, such as connecting: shown with each failure. */
  readonly wire: readonly WireEntry[];
  /** Settles when the subject answers something plain, false when it does not within `patience` milliseconds. */
  probe(patience: number): Promise<boolean>;
  /** Stops what was started. What was recorded stays readable. Never rejects. */
  close(): Promise<void>;
}

/** One role a subject can play, and everything to judge it by. */
export type Target<S extends Stage> = {
  readonly name: string;
  readonly checks: readonly Check<S>[];
  /** The first one is the preflight: its stage is put up before all others, to see whether the subject can be reached. */
  readonly groups: readonly Group[];
};

/** A subject, and how a stage is put up around it. */
export type Subject<S extends Stage> = {
  readonly facts: SubjectFacts;
  /** What may stand in no result, whatever the subject sends: a key or token of the user’s own. */
  readonly secrets?: readonly string[];
  /**
   * Puts up a stage for one group. The first one of a run is the preflight: connection and login only.
   *
   * @param group - name of the group, for which a target may choose other surroundings
   * @throws SubjectUnavailable saying which setting is wrong and how to mend it
   */
  open(group: string, settings: StageSettings): Promise<S>;
};

/** What a run fixes for its stages. */
export type StageSettings = {
  readonly seed: number;
  /** Milliseconds the subject may take to start and connect. */
  readonly startLimit: number;
};
