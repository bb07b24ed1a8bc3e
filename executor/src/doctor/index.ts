export { describeFinding, describeSighting } from './describe-finding.ts';
export type { Environment } from './environment.ts';
export { type ExamineOptions, examineBackend, examineProvider } from './examine.ts';
export { findSimilar } from './find-similar.ts';
export { FINDING_CODES, type Finding, type FindingCode, type Sighting } from './finding.ts';
export type { DoctorTexts, FindingText } from './text/doctor-en.ts';
export { loadTexts } from './text/load-texts.ts';
