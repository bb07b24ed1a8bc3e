import { asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';

/** Converts log probabilities to OpenAI's form. Undefined without any. */
export function convertLogprobs(result: unknown): JsonRecord | undefined {
  const record = asRecord(result);
  const chosen = asRecords(record?.['chosenCandidates']);
  const top = asRecords(record?.['topCandidates']);
  if (chosen.length === 0) return undefined;
  const content = chosen.map((token, position) => ({
    ...convertToken(token),
    top_logprobs: asRecords(top[position]?.['candidates']).map(convertToken),
  }));
  return { content };
}

function convertToken({ token: text, logProbability }: JsonRecord): JsonRecord {
  const token = asText(text) ?? '';
  return { token, logprob: logProbability ?? 0, bytes: Array.from(new TextEncoder().encode(token)) };
}
