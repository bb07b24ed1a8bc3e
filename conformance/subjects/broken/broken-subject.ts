/** What every subject with a deliberate fault declares. Everything else about it conforms. */
export type BrokenSubject = {
  /** The check that must detect the fault. */
  readonly breaks: string;
  /** Other checks that the same fault fails; `most`: it affects so much that other failures are ignored. */
  readonly also?: readonly string[] | 'most';
  /** The fault, in one sentence. */
  readonly fault: string;
};
