import { expect, test } from 'vitest';
import { readSecretInput, type SecretInput } from './read-secret-input.ts';

/** Fakes the input from a pipe or a terminal. */
function input(pieces: readonly string[], isTTY: boolean, modes: boolean[] = []): SecretInput {
  async function* read() {
    yield* pieces.map((piece) => new TextEncoder().encode(piece));
  }
  const setRawMode = (mode: boolean) => modes.push(mode) as never;
  return Object.assign(read(), { isTTY: isTTY as true, setRawMode });
}

const written: string[] = [];
const errors = { write: (text: string) => written.push(text) };

test('reads a pipe to its end', async () => {
  expect(await readSecretInput(input(['sk-', 'one\n'], false), errors)).toBe('sk-one\n');
  expect(written).toEqual([]);
});

test('reads one line from a terminal without showing it, and restores the terminal', async () => {
  const modes: boolean[] = [];
  expect(await readSecretInput(input(['s', 'x', '\u007f', 'k-two\rrest'], true, modes), errors)).toBe('sk-two');
  expect(modes).toEqual([true, false]);
  expect(written.join('')).not.toContain('sk-two');
});

test('Ctrl-C cancels and restores the terminal', async () => {
  const modes: boolean[] = [];
  await expect(readSecretInput(input(['s', '\u0003'], true, modes), errors)).rejects.toThrow('No key was entered.');
  expect(modes).toEqual([true, false]);
});

test('rejects input that is too long for a key', async () => {
  await expect(readSecretInput(input(['x'.repeat(20_000)], false), errors)).rejects.toThrow('too long');
});
