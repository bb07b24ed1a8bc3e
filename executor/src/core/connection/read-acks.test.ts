import { ExecutorAnnounceAckSchema, UserJoinAckSchema } from '@chat-executor/protocol';
import fc from 'fast-check';
import { safeParse } from 'valibot';
import { expect, test } from 'vitest';
import { readAnnounceAck, readUserJoinAck } from './read-acks.ts';

/** Acks with valid fields, with invalid fields, and other values. */
const odd = fc.oneof(fc.constant(undefined), fc.constant(null), fc.constant(''), fc.string(), fc.boolean(), fc.integer(), fc.object());
const ack = (fields: Record<string, fc.Arbitrary<unknown>>) => fc.oneof(odd, fc.record(fields, { requiredKeys: [] }));

test('reads the ack of user-join like its schema', () => {
  fc.assert(
    fc.property(ack({ id: odd, name: odd, role: odd }), (answer) => {
      const parsed = safeParse(UserJoinAckSchema, answer);
      expect(readUserJoinAck(answer)).toEqual(parsed.success ? parsed.output : undefined);
    }),
  );
});

test('reads the ack of executor:announce like its schema', () => {
  fc.assert(
    fc.property(ack({ accepted: odd, reason: odd }), (answer) => {
      const parsed = safeParse(ExecutorAnnounceAckSchema, answer);
      expect(readAnnounceAck(answer)).toEqual(parsed.success ? parsed.output : undefined);
    }),
  );
});

test('reads whether a backend wants statuses, and ignores anything but true', () => {
  expect(readAnnounceAck({ accepted: true, wants_status: true })).toEqual({ accepted: true, wants_status: true });
  for (const wants_status of [false, 'true', 1, null])
    expect(readAnnounceAck({ accepted: true, wants_status })).toEqual({ accepted: true });
});

test('reads how long a backend waits for callbacks, and ignores an invalid time', () => {
  expect(readAnnounceAck({ accepted: true, callback_seconds: 600 })).toEqual({ accepted: true, callback_seconds: 600 });
  for (const callback_seconds of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, '600', null]) {
    expect(readAnnounceAck({ accepted: true, callback_seconds })).toEqual({ accepted: true });
  }
});
