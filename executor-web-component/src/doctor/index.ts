export type {
  DoctorTexts,
  Environment,
  ExamineOptions,
  Finding,
  FindingCode,
  FindingText,
  Sighting,
} from '@chat-executor/executor/doctor';
export {
  describeFinding,
  describeSighting,
  examineBackend,
  examineProvider,
  FINDING_CODES,
  loadTexts,
} from '@chat-executor/executor/doctor';
