export { type BodyKind, detectBodyKind } from './body-kind.ts';
export type { Bytes } from './decode-utf8.ts';
export { FramingError, type FramingErrorCode } from './framing-error.ts';
export { readLines } from './read-lines.ts';
export { readNdjson } from './read-ndjson.ts';
export { readServerSentEvents, type ServerSentEvent } from './read-server-sent-events.ts';
