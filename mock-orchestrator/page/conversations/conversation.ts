import * as v from 'valibot';

const ErrorSchema = v.object({ code: v.string(), message: v.string(), cure: v.string() });

const QuestionSchema = v.object({
  id: v.string(),
  role: v.literal('user'),
  content: v.string(),
  /** Ids in the image store. */
  images: v.optional(v.array(v.string())),
});

const ToolCallSchema = v.object({ name: v.string(), arguments: v.string() });

const AnswerSchema = v.object({
  /** The id of the answer and of its request in the timeline. */
  id: v.string(),
  role: v.literal('assistant'),
  model: v.string(),
  content: v.string(),
  reasoning: v.string(),
  toolCalls: v.optional(v.array(ToolCallSchema)),
  /** Whether it runs on while the page is closed, because an executor outside the page, or in another tab, answers. */
  runsOn: v.optional(v.boolean()),
  /** A stored answer with `streaming` that no tab receives was interrupted when its page was closed. */
  status: v.picklist(['streaming', 'complete', 'stopped', 'failed']),
  error: v.optional(ErrorSchema),
  /** Milliseconds since the epoch. */
  startedAt: v.number(),
  firstTokenMs: v.optional(v.number()),
  durationMs: v.optional(v.number()),
  completionTokens: v.optional(v.number()),
});

const SettingsSchema = v.object({
  /** The system prompt. */
  system: v.optional(v.string()),
  temperature: v.optional(v.number()),
  /** In tokens, for models on the user's own computer. */
  contextLength: v.optional(v.number()),
});

/** A conversation as stored in this browser. */
export const ConversationSchema = v.object({
  id: v.string(),
  /** Empty until the first question or a rename. */
  title: v.string(),
  updatedAt: v.number(),
  settings: v.optional(SettingsSchema),
  messages: v.array(v.variant('role', [QuestionSchema, AnswerSchema])),
});

/** A question from the user. */
export type Question = Readonly<v.InferOutput<typeof QuestionSchema>>;

/** A call of a tool: its name, and its arguments as JSON. */
export type ToolCall = Readonly<v.InferOutput<typeof ToolCallSchema>>;

/** An answer from a model, possibly incomplete. */
export type Answer = Readonly<v.InferOutput<typeof AnswerSchema>>;

/** A question or an answer. */
export type Message = Question | Answer;

/** What the user set for a conversation. The default of a missing setting is the model's own. */
export type ConversationSettings = Readonly<v.InferOutput<typeof SettingsSchema>>;

/** A conversation: questions and answers with a title. */
export type Conversation = {
  readonly id: string;
  readonly title: string;
  readonly updatedAt: number;
  readonly settings?: ConversationSettings | undefined;
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

/** The ids of the images of conversations. */
export function imagesOf(conversations: readonly Conversation[]): ReadonlySet<string> {
  return new Set(
    conversations.flatMap(({ messages }) => messages.flatMap((message) => (message.role === 'user' ? (message.images ?? []) : []))),
  );
}
