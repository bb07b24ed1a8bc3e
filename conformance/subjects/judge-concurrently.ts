import type { CheckResult, RunReport } from '../src/result.ts';

/** Results of one subject that did not pass, by check id. */
export type Judgement = ReadonlyMap<string, CheckResult>;

/** How to judge the subjects of a registry. */
type Judging<Subject> = {
  /** Number of subjects judged concurrently; a run mostly waits. */
  readonly atOnce: number;
  /** Judges one subject by every check, or by those in `only`. */
  readonly judge: (subject: Subject, only?: readonly string[]) => Promise<Judgement>;
  /** Checks with an unexpected verdict. */
  readonly findUnexpected: (subject: Subject, judgement: Judgement) => readonly string[];
};

/**
 * Judges subjects concurrently. Unexpected verdicts are judged again, one subject at a time: beside others, a busy machine delays the
 * subject or the suite.
 *
 * @returns the judgement of each subject, by its id
 */
export async function judgeConcurrently<Subject extends { readonly id: string }>(
  subjects: readonly Subject[],
  { atOnce, judge, findUnexpected }: Judging<Subject>,
): Promise<Map<string, Judgement>> {
  const judgements = new Map<string, Judgement>();
  const queue = [...subjects];
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) judgements.set(next.id, await judge(next));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  for (const subject of subjects) {
    const before: Judgement = judgements.get(subject.id) ?? new Map();
    const unexpected = findUnexpected(subject, before);
    if (unexpected.length === 0) continue;
    const kept = [...before].filter(([id]) => !unexpected.includes(id));
    judgements.set(subject.id, new Map([...kept, ...(await judge(subject, unexpected))]));
  }
  return judgements;
}

/** Results that did not pass, by check id. */
export function listRed({ results }: Pick<RunReport, 'results'>): Judgement {
  return new Map(results.filter(({ status }) => status !== 'pass' && status !== 'info').map((result) => [result.id, result]));
}
