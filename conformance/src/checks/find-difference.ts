import { show } from '../peers/json.ts';
import type { ReadAnswer, ReadToolCall } from '../peers/read-answer.ts';

/** Expected content of an answer. Omitted fields are not checked, except text, which defaults to empty. */
export type ExpectedAnswer = {
  readonly content?: string;
  readonly reasoning?: string;
  readonly tools?: readonly Omit<ReadToolCall, 'type'>[];
  readonly finish?: string;
  readonly usage?: number;
};

/**
 * Returns the difference between an answer and its expected content, or undefined.
 * @param needsFinish - whether a missing finish reason is a difference; a wrong one always is
 */
export function findDifference(
  answer: ReadAnswer,
  expected: ExpectedAnswer,
  needsFinish = true,
): { expected: string; observed: string } | undefined {
  const choice = answer.choices.get(0);
  if (answer.errors.length > 0) return { expected: 'an answer', observed: `the error ${show(answer.errors[0])}` };
  if (answer.unexpectedData.length > 0) return { expected: 'only chunks', observed: `${show(answer.unexpectedData[0])} as data` };
  const content = findTextDifference('the text', expected.content ?? '', choice?.content ?? '');
  const reasoning = findTextDifference('the reasoning', expected.reasoning ?? '', choice?.reasoning ?? '');
  if (content ?? reasoning) return content ?? reasoning;
  if (expected.tools) {
    const tools = [...(choice?.tools ?? new Map<number, ReadToolCall>())].sort(([one], [other]) => one - other);
    const observedTools = tools.map(([, tool]) => ({ id: tool.id, name: tool.name, arguments: tool.arguments }));
    const expectedTools = expected.tools.map(({ id, name, arguments: text }) => ({ id, name, arguments: text }));
    if (JSON.stringify(observedTools) !== JSON.stringify(expectedTools))
      return { expected: `the tool calls ${show(expectedTools)}`, observed: show(observedTools) };
  }
  const finish = choice?.finish ?? [];
  if (expected.finish !== undefined && finish.join() !== expected.finish && (needsFinish || finish.length > 0)) {
    return { expected: `the finish reason "${expected.finish}" once`, observed: finish.length === 0 ? 'none' : show(finish) };
  }
  return undefined;
}

function findTextDifference(name: string, expected: string, observed: string): { expected: string; observed: string } | undefined {
  if (expected === observed) return undefined;
  let at = 0;
  while (at < expected.length && expected[at] === observed[at]) at += 1;
  const from = Math.max(0, at - 30);
  const cut = (text: string) => `${from > 0 ? '…' : ''}${show(text.slice(from, from + 90))}${text.length > from + 90 ? '…' : ''}`;
  if (expected.length <= 90 && observed.length <= 200) return { expected: `${name} ${show(expected)}`, observed: show(observed) };
  return {
    expected: `${name} ${cut(expected)} (${expected.length} characters)`,
    observed: `${cut(observed)} (${observed.length} characters, different from the ${at + 1}th on)`,
  };
}
