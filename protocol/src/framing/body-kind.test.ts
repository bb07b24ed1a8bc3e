import { describe, expect, test } from 'vitest';
import { type BodyKind, detectBodyKind } from './body-kind.ts';

type Case = readonly [kind: BodyKind, contentType: string | null, start: string];

function check(title: string, cases: readonly Case[]): void {
  test.each(cases)(`${title}: %s from %j and %j`, (kind, contentType, start) => {
    expect(detectBodyKind(contentType, start)).toBe(kind);
  });
}

describe('detectBodyKind', () => {
  check('the content type of a stream decides', [
    ['sse', 'text/event-stream', 'data: {}\n'],
    ['sse', 'text/event-stream; charset=utf-8', ': ping\n'],
    ['sse', 'TEXT/Event-Stream;charset=latin1', 'data: {}\n'],
    ['sse', 'text/event-stream, text/event-stream', 'unknown: field\n'],
    ['ndjson', 'application/x-ndjson', '{"a":1}\n'],
    ['ndjson', 'application/x-ndjson; charset=utf-8', '{"a":'],
    ['ndjson', 'application/jsonl', '{"a":1}\n{"a":2}\n'],
    ['json', 'application/json', '{"a":1}'],
    ['json', 'application/problem+json', '{\n  "a": 1'],
  ]);
  check('the first characters decide if the content type is missing or unknown', [
    ['sse', null, 'data: {}\n\n'],
    ['sse', '', ':\n\n'],
    ['sse', 'text/plain', 'event: ping\ndata: {}\n\n'],
    ['sse', 'application/octet-stream', '\r\n\nid: 1\ndata: {}\n\n'],
    ['sse', null, '\ufeffdata: {}\n\n'],
    ['sse', 'text/event-streams', 'data\n\n'],
    ['ndjson', 'text/plain', '{"a":1}\n{"a":2}'],
    ['ndjson', null, '{"a":1}\r\n{"a'],
    ['json', null, '{"error":{"message":"no"}}'],
    ['json', null, '\ufeff\n [{"error":1}]'],
  ]);
  check('a stream declared as JSON is a stream', [
    ['sse', 'application/json', 'data: {}\n\n'],
    ['ndjson', 'application/json', '{"a":1}\n{"a":2}\n'],
  ]);
  check('a JSON error declared as a stream is JSON', [
    ['json', 'text/event-stream', '{"error":{"message":"no"}}'],
    ['json', 'text/event-stream', '{\n  "error": "no"\n}'],
    ['json', 'text/event-stream', '[{"error":{"code":400}}]\n'],
    ['json', 'application/x-ndjson', '{\n  "error": "no"\n}'],
    ['json', 'application/x-ndjson', '[\n  {"error": 1},\n'],
  ]);
  check('one JSON value with a line ending is JSON unless declared as NDJSON', [
    ['json', 'application/json', '{"a":1}\n'],
    ['json', 'application/json', '{"a":1}\r\n\r\n'],
    ['ndjson', 'application/x-ndjson', '{"a":1}\n'],
  ]);
  check('an error page is never a stream', [
    ['unknown', 'text/html', '<!doctype html>'],
    ['unknown', 'text/event-stream', '\n<html>'],
    ['unknown', 'application/json', '<html>'],
    ['unknown', 'text/plain', 'Bad Gateway'],
    ['unknown', null, 'database: down\n'],
    ['unknown', null, 'dat'],
  ]);
  check('the content type of an empty body decides', [
    ['sse', 'text/event-stream', ''],
    ['json', 'application/json', ' \n'],
    ['ndjson', 'application/x-ndjson', ''],
    ['unknown', null, ''],
  ]);
  check('the content type decides if the first line is not an SSE field', [
    ['sse', 'text/event-stream', 'unknown: field\ndata: {}\n\n'],
    ['sse', 'text/event-stream', ' data: no\n'],
    ['json', 'application/json', '"just text"'],
  ]);
});
