import { readdirSync } from 'node:fs';
import { is } from 'valibot';
import { describe, expect, test } from 'vitest';
import { readFrameFixtures } from '../../scripts/read-fixtures.ts';
import { MESSAGES } from './registry.ts';

const schemas = new Map(MESSAGES.map(({ name, schema }) => [name, schema]));

test('message names are unique', () => {
  expect(schemas.size).toBe(MESSAGES.length);
});

test('every ack belongs to a message, and every envelope type to exactly one message', () => {
  const types = MESSAGES.flatMap(({ carrier }) => (carrier.kind === 'envelope' ? carrier.types : []));
  expect(new Set(types).size).toBe(types.length);
  for (const { carrier } of MESSAGES) if (carrier.kind === 'ack') expect(schemas.has(carrier.of), carrier.of).toBe(true);
});

test('every message has a file of the same name', () => {
  const notMessages = ['chat-completion-body', 'index', 'message', 'registry'];
  const files = readdirSync(new URL('.', import.meta.url))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -3))
    .filter((file) => !notMessages.includes(file));
  // The ack of an event is in the file of that event.
  const expected = MESSAGES.map(({ name }) => name.replace(/^(user-join|executor-announce)-ack$/, '$1'));
  expect(files.sort()).toEqual([...new Set(expected)].sort());
});

for (const kind of ['valid', 'invalid'] as const) {
  describe(`${kind} frames`, () => {
    const fixtures = readFrameFixtures(kind);

    test('cover every message', () => {
      expect([...new Set(fixtures.map(({ message }) => message))].sort()).toEqual([...schemas.keys()].sort());
    });

    test('state a reason if they are invalid', () => {
      for (const { file, why } of fixtures) expect(why === undefined, file).toBe(kind === 'valid');
    });

    test.each(fixtures.map((fixture) => [fixture.message, fixture.name, fixture] as const))('%s: %s', (message, _name, { frame, file }) => {
      const schema = schemas.get(message);
      if (!schema) throw new Error(`${file} names an unknown message`);
      expect(is(schema, frame)).toBe(kind === 'valid');
    });
  });
}
