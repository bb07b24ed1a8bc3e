import { expect, test } from 'vitest';
import { checkProgram } from './check-program.js';

const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2:';
const SCRIPT = Buffer.from('console.log(1)');

/** The start of a program, with values at their positions, then the rest. */
function program(values: Readonly<Record<number, readonly number[]>>, ...rest: readonly (string | Buffer)[]): Buffer {
  const header = Buffer.alloc(256);
  for (const [at, bytes] of Object.entries(values)) Buffer.from(bytes).copy(header, Number(at));
  return Buffer.concat([header, ...rest.map((part) => Buffer.from(part))]);
}

const ELF = { 0: [0x7f, 0x45, 0x4c, 0x46, 2], 18: [0x3e, 0] };
const MACH_O = { 0: [0xcf, 0xfa, 0xed, 0xfe], 4: [0x0c, 0, 0, 0x01] };
const PE = { 0: [0x4d, 0x5a], 60: [0x80, 0, 0, 0], 128: [0x50, 0x45, 0, 0, 0x64, 0x86] };

test.each([
  ['elf', 0x3e, ELF],
  ['mach-o', 0x0100000c, MACH_O],
  ['pe', 0x8664, PE],
] as const)('accepts a program in the format %s', (format, machine, header) => {
  expect(checkProgram(program(header, `${FUSE}1`, SCRIPT), { format, machine }, [SCRIPT])).toEqual([]);
  expect(checkProgram(program(header, `${FUSE}1`, SCRIPT), { format, machine: machine + 1 }, [SCRIPT])).toHaveLength(1);
});

test.each([
  ['has another format', program(PE, `${FUSE}1`, SCRIPT), 'format elf'],
  ['is no program', program({}, `${FUSE}1`, SCRIPT), 'format elf'],
  ['is empty', Buffer.alloc(0), 'format elf'],
  ['is not marked', program(ELF, `${FUSE}0`, SCRIPT), 'not marked'],
  ['has no script', program(ELF, `${FUSE}1`), 'Part 1 is missing'],
])('says that a program %s', (_name, bytes, words) => {
  expect(checkProgram(bytes, { format: 'elf', machine: 0x3e }, [SCRIPT]).join(' ')).toContain(words);
});
