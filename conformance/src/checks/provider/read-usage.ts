import { isRecord, show } from '../../peers/json.ts';

/** The problem with the usage of an answer, or undefined. */
export function findUsageFault(usage: unknown): string | undefined {
  if (!isRecord(usage)) return show(usage);
  const { prompt_tokens: prompt, completion_tokens: completion, total_tokens: total } = usage;
  const counts = [prompt, completion, total];
  const areCounts = counts.every((count) => Number.isInteger(count) && Number(count) >= 0);
  // Some providers count reasoning or cached tokens only in the total.
  const addsUp = Number(total) >= Number(prompt) + Number(completion);
  return areCounts && addsUp ? undefined : show(usage, 160);
}
