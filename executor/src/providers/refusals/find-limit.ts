import type { ChatCompletionBody } from '@chat-executor/protocol';
import { ANY, isRequested, type Refusal } from './refusal.ts';

/** Finds a maximum number of stop sequences. */
export function findStopLimit(text: string, { stop }: ChatCompletionBody): Refusal | undefined {
  if (!Array.isArray(stop) || !/\bstop(_sequences)?\b/i.test(text)) return undefined;
  const maximum = Number(/\b(?:at most|max(?:imum)?|up to)\b(?: [a-z]+){0,4}\D{0,5}(\d+)/i.exec(text)?.[1]);
  if (!(maximum < stop.length)) return undefined;
  const shorten = (given: unknown) => (Array.isArray(given) ? given.slice(0, maximum) : given);
  return { change: { set: { stop: shorten } }, why: `the provider allows ${maximum}`, when: { stop: ANY } };
}

/** Finds a limit of answer tokens that is lower than requested. */
export function findLimit(text: string, body: ChatCompletionBody, defaultLimit: number | undefined): Refusal | undefined {
  const field = isRequested(body.max_completion_tokens) ? 'max_completion_tokens' : 'max_tokens';
  const requested = body[field] ?? defaultLimit;
  if (typeof requested !== 'number') return undefined;
  const isHigherThan = (maximum: number) => (limit: unknown) => typeof limit === 'number' && limit > maximum;
  const room = findContextRoom(text);
  if (room !== undefined && requested > room && isRequested(body[field])) {
    // Half of it leaves room for the next, longer conversation.
    const half = Math.ceil(room / 2);
    return { change: { set: { [field]: half } }, why: 'the context of the model is too small', when: { [field]: isHigherThan(half) } };
  }
  if (!/max_(completion_|output_|new_)?tokens|completion tokens|output tokens/i.test(text)) return undefined;
  if (
    !/too large|at most|maximum|less than or equal|exceed|range/i.test(text) ||
    /context.?(length|size|limit)|context window of|prompt/i.test(text)
  )
    return undefined;
  const numbers = [...text.matchAll(/\d[\d,_]*/g)].map(([digits]) => Number(digits.replace(/[,_]/g, '')));
  const maximum = Math.max(...numbers.filter((number) => number < requested && number >= 16));
  if (!Number.isFinite(maximum)) return undefined;
  return { change: { set: { [field]: maximum } }, when: { [field]: isRequested(body[field]) ? isHigherThan(maximum) : undefined } };
}

/** The tokens that a conversation leaves in the context of a model, by the messages of vLLM, SGLang and OpenAI; undefined if none. */
function findContextRoom(text: string): number | undefined {
  const context = /context length (?:is|of) (\d+)/i.exec(text)?.[1];
  const input = /(\d+) (?:input tokens|tokens from the input|in the (?:messages|prompt|input))/i.exec(text)?.[1];
  const room = Number(context) - Number(input);
  return room >= 16 ? room : undefined;
}
