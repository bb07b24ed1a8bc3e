import * as v from 'valibot';

const ErrorSchema = v.object({ code: v.string(), message: v.string(), cure: v.string() });

const QuestionSchema = v.object({ id: v.string(), role: v.literal('user'), content: v.string() });

const AnswerSchema = v.object({
  /** Also the id of its request, which the timeline uses. */
  id: v.string(),
  role: v.literal('assistant'),
  model: v.string(),
  content: v.string(),
  reasoning: v.string(),
  /** A stored answer that is still `streaming` was interrupted by closing its page. */
  status: v.picklist(['streaming', 'complete', 'stopped', 'failed']),
  error: v.optional(ErrorSchema),
  /** Milliseconds since the epoch. */
  startedAt: v.number(),
  firstTokenMs: v.optional(v.number()),
  durationMs: v.optional(v.number()),
  completionTokens: v.optional(v.number()),
});

/** A conversation as stored in this browser. */
export const ConversationSchema = v.object({
  id: v.string(),
  /** Empty until the first question or a rename. */
  title: v.string(),
  updatedAt: v.number(),
  messages: v.array(v.variant('role', [QuestionSchema, AnswerSchema])),
});

/** A question of the user. */
export type Question = Readonly<v.InferOutput<typeof QuestionSchema>>;

/** A model's answer so far. */
export type Answer = Readonly<v.InferOutput<typeof AnswerSchema>>;

/** A question or an answer. */
export type Message = Question | Answer;

/** Alternating questions and answers, with a title. */
export type Conversation = {
  readonly id: string;
  readonly title: string;
  readonly updatedAt: number;
  readonly messages: readonly Message[];
};

const MAX_TITLE_LENGTH = 60;

/** The title from a first question: its first line, cut at a word. */
export function titleOf(question: string): string {
  const line = question.trim().split('\n', 1)[0] ?? '';
  const characters = [...line];
  if (characters.length <= MAX_TITLE_LENGTH) return line;
  const cut = characters.slice(0, MAX_TITLE_LENGTH).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > MAX_TITLE_LENGTH / 2 ? cut.slice(0, space) : cut}…`;
}

/** The messages for a model: those before `end`, without empty answers. */
export function messagesForModel(messages: readonly Message[]): { role: string; content: string }[] {
  return messages.filter(({ content }) => content !== '').map(({ role, content }) => ({ role, content }));
}
