import * as v from 'valibot';

const ErrorSchema = v.object({ code: v.string(), message: v.string(), cure: v.string() });

const QuestionSchema = v.object({ id: v.string(), role: v.literal('user'), content: v.string() });

const AnswerSchema = v.object({
  /** Also the name of its request at the orchestrator, by which the timeline knows it. */
  id: v.string(),
  role: v.literal('assistant'),
  model: v.string(),
  content: v.string(),
  reasoning: v.string(),
  /** `streaming` only while it is being written; kept so, its page was closed on the way. */
  status: v.picklist(['streaming', 'complete', 'stopped', 'failed']),
  error: v.optional(ErrorSchema),
  /** Milliseconds since the epoch. */
  startedAt: v.number(),
  firstTokenMs: v.optional(v.number()),
  durationMs: v.optional(v.number()),
  completionTokens: v.optional(v.number()),
});

/** A conversation as it is kept in this browser. */
export const ConversationSchema = v.object({
  id: v.string(),
  /** Empty until the first question or a person names it. */
  title: v.string(),
  updatedAt: v.number(),
  messages: v.array(v.variant('role', [QuestionSchema, AnswerSchema])),
});

/** What a person asked. */
export type Question = Readonly<v.InferOutput<typeof QuestionSchema>>;

/** What a model answered, as far as it has come. */
export type Answer = Readonly<v.InferOutput<typeof AnswerSchema>>;

/** A question or an answer. */
export type Message = Question | Answer;

/** Questions and answers in turn, with a title. */
export type Conversation = {
  readonly id: string;
  readonly title: string;
  readonly updatedAt: number;
  readonly messages: readonly Message[];
};

const LONGEST_TITLE = 60;

/** The title a first question gives: its first line, cut at a word. */
export function titleOf(question: string): string {
  const line = question.trim().split('\n', 1)[0] ?? '';
  const characters = [...line];
  if (characters.length <= LONGEST_TITLE) return line;
  const cut = characters.slice(0, LONGEST_TITLE).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > LONGEST_TITLE / 2 ? cut.slice(0, space) : cut}…`;
}

/** The messages a model is given: those before `end`, without answers that hold no text. */
export function messagesForModel(messages: readonly Message[]): { role: string; content: string }[] {
  return messages.filter(({ content }) => content !== '').map(({ role, content }) => ({ role, content }));
}
