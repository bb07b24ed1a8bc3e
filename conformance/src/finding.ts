/** A finding: the subject violates the check. */
export class CheckFailure extends Error {
  override readonly name = 'CheckFailure';
  readonly expected: string;
  readonly observed: string;
  /** Whether something timed out, rather than being wrong. */
  readonly isTimeout: boolean;
  /** The failed case of a check with several cases, as for `--only ID#case`. */
  case?: string;

  constructor(expected: string, observed: string, isTimeout = false) {
    super(`Expected ${expected}; observed ${observed}.`);
    this.expected = expected;
    this.observed = observed;
    this.isTimeout = isTimeout;
  }
}

/** A prerequisite of the check is missing. Counts as a failure unless the check is excluded by name. */
export class NotTestable extends Error {
  override readonly name = 'NotTestable';
}

/** The subject could not be started or reached, so there is no verdict. The message names the wrong setting and the fix. */
export class SubjectUnavailable extends Error {
  override readonly name = 'SubjectUnavailable';
}

/** Invalid use of the suite: an unknown option, check or target. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
