import type { FindingCode, Sighting } from '../finding.ts';

/** A text in which `{name}` stands for a fact of the finding. */
export type FindingText = readonly [sentence: string, cure: string];

/** Everything a doctor says in one language. */
export type DoctorTexts = {
  readonly findings: Readonly<Record<FindingCode, FindingText>>;
  readonly results: Readonly<Record<Exclude<Sighting['result'], 'state'>, string>>;
};
