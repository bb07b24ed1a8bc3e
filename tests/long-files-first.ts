import { BaseSequencer, type TestSequencerConstructor, type TestSpecification } from 'vitest/node';

/**
 * A sequencer of vitest that starts the files that take minutes first, because one that starts last runs alone. Vitest itself starts the
 * largest files first.
 *
 * @param parts - a part of the path of each of them, the longest first
 */
export function longFilesFirst(parts: readonly string[]): TestSequencerConstructor {
  // 0 for other files, which keep their order.
  const rank = ({ moduleId }: TestSpecification) => parts.toReversed().findIndex((part) => moduleId.includes(part)) + 1;
  return class extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      return (await super.sort(files)).toSorted((one, other) => rank(other) - rank(one));
    }
  };
}
