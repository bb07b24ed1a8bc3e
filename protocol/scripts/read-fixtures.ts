import { readdirSync, readFileSync } from 'node:fs';

/** A raw body and the expected result of reading it: `NAME.sse` or `NAME.ndjson` with `NAME.json`. */
export type BodyFixture = {
  /** The behavior it shows, in plain words. */
  readonly name: string;
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Events of an SSE body, or values of an NDJSON body. */
  readonly expected: readonly unknown[];
  /** Code of the error after everything in `expected`, if reading fails. */
  readonly error: string | undefined;
  /** Limit to use when reading it. */
  readonly maxLineLength: number;
};

/** A frame of a message as sent on the wire, valid or invalid. */
export type FrameFixture = {
  readonly file: string;
  /** The behavior it shows, in plain words. */
  readonly name: string;
  /** Name of the message in the registry. */
  readonly message: string;
  readonly frame: unknown;
  /** Why it is invalid; only under `invalid/`. */
  readonly why: string | undefined;
};

const folder = new URL('../fixtures/', import.meta.url);

/** Reads every raw body of one kind. */
export function readBodyFixtures(kind: 'sse' | 'ndjson'): BodyFixture[] {
  return jsonFiles(kind).map((file): BodyFixture => {
    const { name, events, values, error, maxLineLength = 1_000_000 } = readJson(`${kind}/${file}`);
    const bytes = new Uint8Array(readFileSync(new URL(`${kind}/${file.replace(/json$/, kind)}`, folder)));
    const expected = events ?? values ?? [];
    if (typeof name !== 'string' || !Array.isArray(expected) || typeof maxLineLength !== 'number')
      throw new Error(`${file} is not a fixture`);
    return { name, file, bytes, expected, error: typeof error === 'string' ? error : undefined, maxLineLength };
  });
}

/** Reads every frame under `valid/` or `invalid/`. */
export function readFrameFixtures(kind: 'valid' | 'invalid'): FrameFixture[] {
  return jsonFiles(kind).map((file): FrameFixture => {
    const { name, message, why, ...rest } = readJson(`${kind}/${file}`);
    if (typeof name !== 'string' || typeof message !== 'string' || !('frame' in rest)) throw new Error(`${file} is not a fixture`);
    return { file, name, message, frame: rest['frame'], why: typeof why === 'string' ? why : undefined };
  });
}

function jsonFiles(kind: string): string[] {
  return readdirSync(new URL(`${kind}/`, folder)).filter((file) => file.endsWith('.json'));
}

function readJson(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as Record<string, unknown>;
}
