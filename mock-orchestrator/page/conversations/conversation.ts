import * as v from 'valibot';

const ErrorSchema = v.object({ code: v.string(), message: v.string(), cure: v.string() });

const QuestionSchema = v.object({ id: v.string(), role: v.literal('user'), content: v.string() });

const AnswerSchema = v.object({
  /** The id of the answer and of its request in the timeline. */
  id: v.string(),
  role: v.literal('assistant'),
  model: v.string(),
  content: v.string(),
  reasoning: v.string(),
  /** A stored answer with `streaming` was interrupted when its page was closed. */
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

/** A question from the user. */
export type Question = Readonly<v.InferOutput<typeof QuestionSchema>>;

/** An answer from a model, possibly incomplete. */
export type Answer = Readonly<v.InferOutput<typeof AnswerSchema>>;

/** A question or an answer. */
export type Message = Question | Answer;

/** A conversation: questions and answers with a title. */
export type Conversation = {
  readonly id: string;
  readonly title: string;
  readonly updatedAt: number;
  readonly messages: readonly Message[];
};

const MAX_TITLE_LENGTH = 60;

/** A title for a conversation: the first line of its first question. A long one is cut between words. */
export function titleOf(question: string): string {
  const line = question.trim().split('\n', 1)[0] ?? '';
  const characters = [...line];
  if (characters.length <= MAX_TITLE_LENGTH) return line;
  const cut = characters.slice(0, MAX_TITLE_LENGTH).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > MAX_TITLE_LENGTH / 2 ? cut.slice(0, space) : cut}…`;
}

/** The messages to send to a model. Omits empty answers. */
export function messagesForModel(messages: readonly Message[]): { role: string; content: string }[] {
  return messages.filter(({ content }) => content !== '').map(({ role, content }) => ({ role, content }));
}
