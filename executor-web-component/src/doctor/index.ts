export type {
  DoctorLanguage,
  DoctorTexts,
  ExamineOptions,
  Finding,
  FindingCode,
  FindingText,
  Sighting,
  Surroundings,
} from '@chat-executor/executor/doctor';
export {
  describeFinding,
  describeSighting,
  examineBackend,
  examineProvider,
  FINDING_CODES,
  loadTexts,
} from '@chat-executor/executor/doctor';
