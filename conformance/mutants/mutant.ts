import { createHash } from 'node:crypto';

/** One change of a program at one place. */
export type Mutant = {
  /** Identifies it as long as the changed code and its function keep their text, wherever they move in the file. */
  readonly key: string;
  /** Relative to the repository. */
  readonly file: string;
  readonly line: number;
  /** The enclosing class and function, such as `Reader.parseLine`; empty at the top of the file. */
  readonly within: string;
  /** The kind of change. */
  readonly mutator: string;
  readonly original: string;
  readonly replacement: string;
  /** Its number among equal changes of the same function, from 1. */
  readonly occurrence: number;
  /** What makes it active: the number of a switch in the instrumented program, or the text of the changed program. */
  readonly activation: string;
};

/** Numbers equal changes of one function, and adds the keys. */
export function identifyMutants(found: readonly Omit<Mutant, 'key' | 'occurrence'>[]): Mutant[] {
  const counts = new Map<string, number>();
  return found.map((mutant) => {
    const identity = JSON.stringify([mutant.file, mutant.within, mutant.mutator, mutant.original, mutant.replacement]);
    const occurrence = (counts.get(identity) ?? 0) + 1;
    counts.set(identity, occurrence);
    return { ...mutant, occurrence, key: hashText(`${identity} ${occurrence}`) };
  });
}

/** A short hash, stable on every machine. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** Text on one line, of at most 80 characters. */
export function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= 80 ? line : `${line.slice(0, 50)} … ${line.slice(-25)}`;
}

/** The place and the change, on one line. */
export function describeMutant({ file, line, mutator, original, replacement }: Mutant): string {
  return `${file.split('/').at(-1)}:${line} ${mutator}: ${shorten(original)} → ${shorten(replacement)}`;
}
