import type { ChatCompletion, ChatCompletionChunk, ChunkChoice } from '@chat-executor/protocol';
import { ChatCompletionChunkSchema } from '@chat-executor/protocol';
import * as v from 'valibot';
import { expect } from 'vitest';

/** The content of an answer, independent of its chunks. */
export type AnswerSummary = {
  readonly choices: readonly {
    readonly text?: string;
    readonly reasoning?: string;
    readonly refusal?: string;
    readonly toolCalls?: readonly { readonly name: string; readonly arguments: unknown }[];
    readonly finish: string;
  }[];
  /** Prompt and completion tokens. */
  readonly usage?: readonly [number, number];
};

type ToolCallText = { name: string; arguments: string };

/** Combines chunks by choice and tool-call index. */
export function summarizeChunks(chunks: readonly ChatCompletionChunk[]): AnswerSummary {
  const choices = chunks.flatMap((chunk) => chunk.choices);
  const indices = [...new Set(choices.map(({ index }) => index))].sort();
  const usage = chunks.find((chunk) => chunk.usage)?.usage;
  return {
    choices: indices.map((index) => summarizeChoice(choices.filter((choice) => choice.index === index))),
    ...(usage && { usage: [usage.prompt_tokens ?? -1, usage.completion_tokens ?? -1] as const }),
  };
}

function summarizeChoice(pieces: readonly ChunkChoice[]): AnswerSummary['choices'][number] {
  const join = (field: 'content' | 'reasoning_content' | 'refusal') => pieces.map(({ delta }) => delta[field] ?? '').join('');
  const calls: ToolCallText[] = [];
  for (const piece of pieces.flatMap(({ delta }) => delta.tool_calls ?? [])) {
    const { name, arguments: text } = calls[piece.index] ?? { name: '', arguments: '' };
    calls[piece.index] = { name: name + (piece.function?.name ?? ''), arguments: text + (piece.function?.arguments ?? '') };
  }
  return summarize(
    { text: join('content'), reasoning: join('reasoning_content'), refusal: join('refusal') },
    calls,
    pieces.map((piece) => piece.finish_reason ?? '').join(''),
  );
}

/** Summarizes a whole completion. */
export function summarizeCompletion({ choices, usage }: ChatCompletion): AnswerSummary {
  return {
    choices: choices.map(({ message, finish_reason }) => {
      const texts = {
        text: message.content ?? '',
        reasoning: String(message['reasoning_content'] ?? ''),
        refusal: String(message['refusal'] ?? ''),
      };
      const calls = (message['tool_calls'] ?? []) as { function: ToolCallText }[];
      return summarize(
        texts,
        calls.map((call) => call.function),
        finish_reason ?? '',
      );
    }),
    ...(usage && { usage: [usage.prompt_tokens ?? -1, usage.completion_tokens ?? -1] as const }),
  };
}

function summarize(texts: Record<string, string>, calls: readonly ToolCallText[], finish: string): AnswerSummary['choices'][number] {
  const toolCalls = calls.map((call) => ({ name: call.name, arguments: JSON.parse(call.arguments || '{}') as unknown }));
  return {
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
    ...(toolCalls.length > 0 && { toolCalls }),
    finish,
  };
}

/** Fails if chunks violate the provider contract. */
export function expectContract(chunks: readonly ChatCompletionChunk[]): void {
  for (const chunk of chunks) expect(v.is(ChatCompletionChunkSchema, chunk), JSON.stringify(chunk)).toBe(true);
  expect(new Set(chunks.map(({ id, model, created }) => `${id} ${model} ${created}`)).size, 'id, model and time stay the same').toBe(1);
  expect(chunks[0]?.id).not.toBe('');
  for (const index of new Set(chunks.flatMap((chunk) => chunk.choices.map((choice) => choice.index)))) {
    const choices = chunks.flatMap((chunk) => chunk.choices.filter((choice) => choice.index === index));
    expect(
      choices.map(({ delta }) => delta.role).filter((role) => role !== undefined),
      'the role comes once',
    ).toEqual(['assistant']);
    expect(choices[0]?.delta.role, 'the role comes first').toBe('assistant');
    expect(
      choices.map((choice) => choice.finish_reason !== null),
      'the finish reason comes once, and last',
    ).toEqual([...choices.slice(1).map(() => false), true]);
  }
  const withUsage = chunks.filter((chunk) => chunk.usage);
  expect(withUsage.length, 'usage comes once at most').toBeLessThanOrEqual(1);
  if (withUsage[0]) expect(chunks.at(-1), 'usage comes last').toBe(withUsage[0]);
  expectToolCalls(chunks);
}

function expectToolCalls(chunks: readonly ChatCompletionChunk[]): void {
  const seen = new Map<string, string>();
  for (const choice of chunks.flatMap((chunk) => chunk.choices)) {
    for (const piece of choice.delta.tool_calls ?? []) {
      const key = `${choice.index} ${piece.index}`;
      if (!seen.has(key)) {
        expect(piece.id, 'the first piece of a call has an id').toMatch(/./);
        expect(piece.type, 'the first piece of a call has a type').toMatch(/./);
        expect([...seen.values()], 'ids of the calls of a choice differ').not.toContain(`${choice.index} ${piece.id}`);
        seen.set(key, `${choice.index} ${piece.id}`);
      }
    }
  }
}
