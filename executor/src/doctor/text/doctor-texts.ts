import type { Finding, FindingCode, Sighting } from '../finding.ts';

/** The sentence of a finding and its cure, which is empty if there is nothing to fix. */
export type FindingText = readonly [sentence: string, cure: string];

/** All texts of the check-up in one language. Texts that contain facts of the finding are functions. */
export type DoctorTexts = {
  readonly findings: Readonly<Record<FindingCode, FindingText | ((facts: Finding['facts']) => FindingText)>>;
  readonly results: Readonly<Record<Exclude<Sighting['result'], 'state'>, string>>;
};
