import { type DoctorTexts, describeFinding, describeSighting, type Finding } from '@chat-executor/executor/doctor';
import type { PackageFinding } from '../ai-sdk/examine-package.ts';
import { plainText } from '../log/plain-text.ts';
import type { Diagnosis } from './diagnose.ts';

const MARKS = { fine: 'ok   ', hint: 'note ', fault: 'FAIL ' } as const;

/** Formats a diagnosis as text: each finding with its cure and evidence. */
export function describeDiagnosis({ name, address, findings }: Diagnosis, texts: DoctorTexts): string {
  return [`${plainText(name)}  ${plainText(address)}`, ...findings.flatMap((finding) => describe(finding, texts))].join('\n');
}

/** Converts a diagnosis to the object that `--json` prints. */
export function toJson({ of, name, address, findings }: Diagnosis, texts: DoctorTexts): object {
  return { of, name, address, findings: findings.map((finding) => ({ ...finding, ...putIntoWords(finding, texts) })) };
}

/** The finding about a package has its own words. */
function putIntoWords(finding: Finding | PackageFinding, texts: DoctorTexts): { readonly sentence: string; readonly cure: string } {
  return 'sentence' in finding ? finding : describeFinding(finding, texts);
}

function describe(finding: Finding | PackageFinding, texts: DoctorTexts): string[] {
  const { sentence, cure } = putIntoWords(finding, texts);
  return [
    `  ${MARKS[finding.tone]}  ${plainText(sentence, 500)}`,
    ...(cure.trim() === '' ? [] : [`         ${plainText(cure, 500)}`]),
    ...finding.seen.map((sighting) => `         . ${plainText(describeSighting(sighting, texts), 300)}`),
  ];
}
