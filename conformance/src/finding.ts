/** What a check found wrong with the subject. */
export class CheckFailure extends Error {
  override readonly name = 'CheckFailure';
  readonly expected: string;
  readonly observed: string;
  /** Whether something did not come in time; false where something wrong came. */
  readonly isLate: boolean;
  /** The one case it was found in, as `--only ID#case` takes it, where a check has several. */
  case?: string;

  constructor(expected: string, observed: string, isLate = false) {
    super(`Expected ${expected}; observed ${observed}.`);
    this.expected = expected;
    this.observed = observed;
    this.isLate = isLate;
  }
}

/** The check cannot say anything about this subject: what it needs is not there. Counts as a failure unless excluded by name. */
export class NotTestable extends Error {
  override readonly name = 'NotTestable';
}

/** The subject could not be started or reached: no verdict at all. The message says which setting is wrong and how to mend it. */
export class SubjectUnavailable extends Error {
  override readonly name = 'SubjectUnavailable';
}

/** What was asked of the suite itself makes no sense: an unknown option, check or target. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
