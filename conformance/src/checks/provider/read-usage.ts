import { isRecord, show } from '../../peers/json-record.ts';

/** What is wrong with the usage of an answer; undefined where nothing is. */
export function findUsageFault(usage: unknown): string | undefined {
  if (!isRecord(usage)) return show(usage);
  const { prompt_tokens: prompt, completion_tokens: completion, total_tokens: total } = usage;
  const counts = [prompt, completion, total];
  const areCounts = counts.every((count) => Number.isInteger(count) && Number(count) >= 0);
  // Some count tokens of reasoning or of a cache in the total alone.
  const addsUp = Number(total) >= Number(prompt) + Number(completion);
  return areCounts && addsUp ? undefined : show(usage, 160);
}
