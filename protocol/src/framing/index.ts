export { FramingError, type FramingErrorCode } from './framing-error.ts';
export { readLines } from './read-lines.ts';
export { readNdjson } from './read-ndjson.ts';
export { readServerSentEvents, type ServerSentEvent } from './read-server-sent-events.ts';
export { detectBodyKind, type BodyKind } from './body-kind.ts';
