// Checks a single-file program without running it.

/** Node marks a program that contains a script with the 1 at the end. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2:1';

/**
 * @param {Buffer} program
 * @param {Pick<import('./targets.js').Target, 'format' | 'machine'>} target
 * @param {readonly Buffer[]} parts that it must contain
 * @returns {string[]} the problems, as sentences
 */
export function checkProgram(program, { format, machine }, parts) {
  const found = readHeader(program);
  return [
    ...(found?.format === format && found.machine === machine
      ? []
      : [`It is not a program in the format ${format} for the machine ${machine}.`]),
    ...(program.includes(FUSE) ? [] : ['It is not marked as a program with a script.']),
    ...parts.flatMap((part, at) => (program.includes(part) ? [] : [`Part ${at + 1} is missing.`])),
  ];
}

/**
 * @param {Buffer} program
 * @returns {{ format: 'elf' | 'mach-o' | 'pe', machine: number } | undefined} undefined if it is no 64-bit program
 */
function readHeader(program) {
  if (program.length < 64) return undefined;
  if (program.readUInt32BE(0) === 0x7f454c46 && program[4] === 2) return { format: 'elf', machine: program.readUInt16LE(18) };
  if (program.readUInt32LE(0) === 0xfeedfacf) return { format: 'mach-o', machine: program.readUInt32LE(4) };
  const at = program.readUInt32LE(60);
  if (program.toString('latin1', 0, 2) !== 'MZ' || at + 6 > program.length) return undefined;
  return program.toString('latin1', at, at + 4) === 'PE\0\0' ? { format: 'pe', machine: program.readUInt16LE(at + 4) } : undefined;
}
