import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  ANNOUNCE_EVENT,
  ANSWER_TYPES,
  CHAT_ACTIVE,
  CHAT_CANCEL_TYPES,
  describeError,
  ENVELOPE_EVENTS,
  ERROR_CODES,
  HEARTBEAT_EVENT,
  HEARTBEAT_INTERVAL_MS,
  MAX_CHANNEL_NAME_LENGTH,
  PROTOCOL_VERSION,
  REQUEST_CHAT_CANCEL,
  REQUEST_CHAT_COMPLETION,
  REQUEST_EXECUTOR_ANNOUNCE,
  SOCKET_PATH,
  STATUS_EVENT,
  USER_JOIN_EVENT,
} from '../src/index.ts';
import { MESSAGES, type Message } from '../src/messages/index.ts';
import { createJsonSchemas } from './json-schemas.ts';
import { namesInCode, readProtocolDocument } from './protocol-document.ts';

const repository = new URL('../../', import.meta.url);
const { text, rules, sections, tables } = readProtocolDocument();
const ruleIds = new Set(rules.map(({ id }) => id));
const prefixes = [...new Set(rules.map(({ id }) => id.slice(0, 3)))];

const EVENTS = [USER_JOIN_EVENT, HEARTBEAT_EVENT, ANNOUNCE_EVENT, STATUS_EVENT, ...ENVELOPE_EVENTS];
const RETRY_TARGETS = new Set(ERROR_CODES.flatMap((code) => describeError(code).retry));
const TYPES = [REQUEST_CHAT_COMPLETION, REQUEST_CHAT_CANCEL, REQUEST_EXECUTOR_ANNOUNCE, ...CHAT_CANCEL_TYPES, CHAT_ACTIVE, ...ANSWER_TYPES];

/** Hand-written text files of this repository. */
function sourceFiles(): string[] {
  const skipped = /(^|\/)(node_modules|dist|\.git|schemas|coverage|\.cache)(\/|$)/;
  return readdirSync(repository, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|js|py|md|json)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .filter((file) => !skipped.test(file));
}

describe('the rules of PROTOCOL.md', () => {
  test('all state their id, side, level and profile', () => {
    const marked = text.match(/^\*\*[A-Z]{3}-\d+\*\*/gm) ?? [];
    expect(rules.length).toBe(marked.length);
    expect(rules.length).toBeGreaterThan(90);
  });

  test('have unique ids, numbered from 1 without gaps, in document order', () => {
    for (const prefix of prefixes) {
      const numbers = rules.filter(({ id }) => id.startsWith(prefix)).map(({ id }) => Number(id.slice(4)));
      expect(numbers, prefix).toEqual(numbers.map((_, i) => i + 1));
    }
    // Rules with the same prefix are adjacent.
    const order = rules.map(({ id }) => id.slice(0, 3)).filter((prefix, i, all) => prefix !== all[i - 1]);
    expect(order).toEqual(prefixes);
  });

  test('exist for every id that a source, document or fixture mentions', () => {
    const idPattern = new RegExp(`\\b(?:${prefixes.join('|')})-\\d+\\b|(?<=\\brules? )[A-Z]{3}-\\d+\\b`, 'g');
    const unknown: string[] = [];
    let found = 0;
    for (const file of sourceFiles()) {
      for (const [id] of readFileSync(file, 'utf8').matchAll(idPattern)) {
        found += 1;
        if (!ruleIds.has(id)) unknown.push(`${file}: ${id}`);
      }
    }
    expect(found).toBeGreaterThan(150);
    expect(unknown).toEqual([]);
  });
});

describe('the messages of PROTOCOL.md', () => {
  test('match the code, in the same order, each with its schema', () => {
    expect(sections.map(({ name }) => name)).toEqual(MESSAGES.map(({ name }) => name));
    for (const { name, schema } of sections) {
      expect(schema).toBe(`schemas/${name}.schema.json`);
      expect(existsSync(new URL(`../${schema}`, import.meta.url)), schema).toBe(true);
    }
  });

  test('have the direction and the names of the code', () => {
    for (const message of MESSAGES) {
      const section = sections.find(({ name }) => name === message.name);
      expect(section?.direction, message.name).toBe(message.direction);
      expect(section?.carriers, message.name).toEqual(carriersOf(message));
    }
  });

  test('have exactly the fields of their schemas', () => {
    const schemas = createJsonSchemas();
    const typeOf = (name: string) => sections.find((section) => section.name === name)?.type ?? '';
    for (const { name, carrier } of MESSAGES) {
      const isInner = carrier.kind === 'envelope' && typeOf(name).startsWith('data.data');
      const fields = fieldsOf(isInner ? innerSchema(schemas.get(name)) : schemas.get(name));
      // The body of an HTTP request has all fields of a call, which the section of the call lists.
      const documented = documentedFields(
        name === 'chat-completion-request' ? typeOf(name) + typeOf('request-chat-completion') : typeOf(name),
      );
      const expected = name === 'chat-completion-request' ? [...fields, 'session_id', 'channel', 'form_data', 'model', 'task'] : fields;
      expect([...new Set(documented)].sort(), name).toEqual([...new Set(expected)].sort());
    }
  });
});

describe('the names and numbers of PROTOCOL.md', () => {
  test('error codes have the facts of the code, in the same order', () => {
    const expected = ERROR_CODES.map((code) => {
      const { status, retry, sentence, cure } = describeError(code);
      return [`\`${code}\``, String(status), retry.join(', ') || '–', sentence, cure];
    });
    expect(tables.get('code')).toEqual(expected);
  });

  test('constants match the code', () => {
    const constants = new Map(tables.get('name')?.map(([name = '', value = '']) => [name, value]));
    expect(Object.fromEntries(constants)).toEqual({
      path: `\`${SOCKET_PATH}\``,
      'protocol version': `\`${PROTOCOL_VERSION}\``,
      'heartbeat interval': `${HEARTBEAT_INTERVAL_MS} ms`,
      'longest channel name': String(MAX_CHANNEL_NAME_LENGTH),
      events: EVENTS.map((name) => `\`${name}\``).join(', '),
      'types in an envelope': TYPES.map((name) => `\`${name}\``).join(', '),
    });
    expect(text).toContain(`Version ${PROTOCOL_VERSION}.`);
  });

  test('every name in code is an event, a type, an error code, a retry target or a message', () => {
    const known = new Set<string>([...EVENTS, ...TYPES, ...ERROR_CODES, ...RETRY_TARGETS, ...MESSAGES.map(({ name }) => name)]);
    const proseOnly = text.replace(/^```[\s\S]+?^```/gm, '');
    const names = namesInCode(proseOnly).filter((name) => /^[a-z]+(?:[-:][a-z]+)+$/.test(name));
    expect(names.length).toBeGreaterThan(80);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });

  test('links resolve', () => {
    const anchors = new Set(
      [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => `#${title.toLowerCase().replaceAll(',', '').replaceAll(' ', '-')}`),
    );
    for (const [, target = ''] of text.matchAll(/\]\(([^)]+)\)/g)) {
      expect(target.startsWith('#') ? anchors.has(target) : existsSync(new URL(`../${target}`, import.meta.url)), target).toBe(true);
    }
  });
});

function carriersOf({ carrier }: Message): readonly string[] {
  switch (carrier.kind) {
    case 'event':
      return carrier.events;
    case 'ack':
      return [carrier.of];
    case 'envelope':
      return carrier.types;
    case 'http-request':
      return carrier.routes;
    default:
      return [];
  }
}

/** Returns the schema of `data.data` in the schema of an envelope. */
function innerSchema(schema: unknown): unknown {
  return ['properties', 'data', 'properties', 'data'].reduce<unknown>(
    (at, key) => (at as Record<string, unknown> | undefined)?.[key],
    schema,
  );
}

/** Returns the names of all properties in a JSON Schema, at any depth. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const properties = 'properties' in schema ? Object.keys(schema.properties as object) : [];
  const nested = Object.entries(schema).flatMap(([key, value]) =>
    key === 'properties'
      ? Object.values(value as object).flatMap(fieldsOf)
      : Array.isArray(value)
        ? value.flatMap(fieldsOf)
        : fieldsOf(value),
  );
  return [...properties, ...nested];
}

/** Returns the field names in a type of PROTOCOL.md: in quotes, before a colon, a question mark or a comma. */
function documentedFields(type: string): string[] {
  return [...type.matchAll(/"([a-z_]+)"(?=\??[:,]|\? [}|]|\?$)/gm)].map(([, name = '']) => name);
}
