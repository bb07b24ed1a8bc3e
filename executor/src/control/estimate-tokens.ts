import { type ChatCompletion, type ChatCompletionBody, type ChatCompletionChunk, isRecord } from '@chat-executor/protocol';

/** Estimate for an image of any size: about that of a 1024 x 1024 image. Also the least for a file. */
const TOKENS_PER_ATTACHMENT = 1000;
/** Characters of base64 per token, in sounds, videos and documents. Low, because compressed speech has few bytes per word. */
const CHARS_PER_FILE_TOKEN = 40;
/** Characters of base64 per token of a sound that a model makes: between those of MP3 and of uncompressed sound. */
const CHARS_PER_SOUND_TOKEN = 1000;
/** Estimate for a file that the provider loads itself, of an unknown size: a document of about ten pages. */
const TOKENS_PER_LINKED_FILE = 20_000;
/** The role of a message, and the separators around it. */
const TOKENS_PER_MESSAGE = 4;
/** Longer runs of characters without a space are not words, but base64, hashes or links, which have twice as many tokens. */
const LONG_RUNS = /[!-~]{33,}/g;
const LINK = /^https?:\/\/\S{1,8000}$/i;
/** The data of an image. Other data in an image part is text that only looks like one. */
const IMAGE = /^data:image\/[\w.+-]+;base64,[\w+/=-]*$/i;
/** The data of a sound, a video or a document. The data of a text counts as text. */
const FILE = /^data:(audio\/|video\/|application\/(pdf|msword|vnd\.))[\w.+-]*;base64,[\w+/=-]*$/i;
/** Data without its type: of a sound, or of a PDF. */
const BASE64: ReadonlyMap<string, RegExp> = new Map([
  ['data', /^[\w+/=-]*$/],
  ['file_data', /^JVBERi[\w+/=-]*$/],
]);

/**
 * Estimates the number of tokens of a text without the model's tokenizer: four characters per token in English, two in other
 * alphabets, one in the scripts of Asia. Not rounded, so that the estimates of parts add up to that of the whole.
 */
export function estimateTokens(text: string): number {
  let tokens = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    tokens += unit < 0x80 ? 0.25 : unit < 0x900 ? 0.5 : 1;
  }
  return tokens;
}

/** As {@link estimateTokens}, for a text of a prompt, which may contain data. */
function estimateText(text: string): number {
  return (text.match(LONG_RUNS) ?? []).reduce((sum, { length }) => sum + length / 4, estimateTokens(text));
}

/** Estimates the number of tokens of a prompt: messages, tools, response format, and texts in settings that a template may insert. */
export function estimatePrompt({ model: _, stream: __, messages, ...settings }: ChatCompletionBody): number {
  return Math.ceil(messages.reduce((sum, message) => sum + estimateMessage(message), estimateValue(Object.values(settings))));
}

function estimateMessage(message: Readonly<Record<string, unknown>>): number {
  const { content, images, ...rest } = message;
  return TOKENS_PER_MESSAGE + estimateValue(rest) + estimateContent(content) + estimateContent(images);
}

/** Estimates the content of a message: a text, or parts. Only in a part of their kind do images and files count as such. */
function estimateContent(content: unknown): number {
  if (!Array.isArray(content)) return estimateValue(content);
  return content.reduce<number>((sum, part) => sum + estimatePart(part), 0);
}

function estimatePart(part: unknown): number {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return estimateValue(part);
  const { type, content, ...rest } = part as Record<string, unknown>;
  const nested = estimateContent(content);
  return nested + estimateValue(type) + estimateValue(rest, PARTS.get(type));
}

/** Estimates the tokens of a data URL, a link or base64 in a part of one kind; undefined for a text. */
type EstimateData = (text: string, name: string) => number | undefined;

const estimateImage: EstimateData = (text) => (IMAGE.test(text) || LINK.test(text) ? TOKENS_PER_ATTACHMENT : undefined);

const estimateFile: EstimateData = (text, name) => {
  if (LINK.test(text)) return TOKENS_PER_ATTACHMENT;
  const isFile = FILE.test(text) || BASE64.get(name)?.test(text) === true;
  return isFile ? Math.max(TOKENS_PER_ATTACHMENT, text.length / CHARS_PER_FILE_TOKEN) : undefined;
};

/** The types of parts that are no files: of texts and images, of tools, and of reasoning. */
const NO_FILE = /text|image|refusal|tool|function|think|reasoning/;

/**
 * Estimates the tokens of the files that the provider loads itself, by a link or the id of an uploaded file, beyond
 * {@link estimatePrompt}. They are unknown until the provider reports the prompt.
 */
export function estimateLinkedFiles({ messages }: Pick<ChatCompletionBody, 'messages'>): number {
  return TOKENS_PER_LINKED_FILE * messages.reduce((sum, { content }) => sum + countLinkedFiles(content), 0);
}

function countLinkedFiles(content: unknown): number {
  if (!Array.isArray(content)) return 0;
  return content.filter(isRecord).reduce((sum, { type, content: nested, ...fields }) => {
    const isFile = !NO_FILE.test(String(type)) && Object.entries(fields).some(([name, value]) => isLink(name, value));
    return sum + (isFile ? 1 : 0) + countLinkedFiles(nested);
  }, 0);
}

function isLink(name: string, value: unknown): boolean {
  if (typeof value === 'string') return name === 'file_id' || (name !== 'text' && LINK.test(value));
  return isRecord(value) && Object.entries(value).some(([inner, each]) => isLink(inner, each));
}

/** The parts with data, by their type. */
const PARTS: ReadonlyMap<unknown, EstimateData> = new Map([
  ...(['image_url', 'input_image'] as const).map((type) => [type, estimateImage] as const),
  ...(['input_audio', 'audio_url', 'video_url', 'document_url', 'input_file', 'file'] as const).map(
    (type) => [type, estimateFile] as const,
  ),
]);

/** The fields of an answer with a text that the model has written. */
const ANSWER_TEXTS = ['content', 'reasoning_content', 'refusal', 'tool_plan', 'transcript'];

/** Estimates the number of tokens of a chunk or an answer: text, reasoning, the arguments of tool calls, sounds and images. */
export function estimateAnswer(part: ChatCompletionChunk | ChatCompletion): number {
  return part.choices.reduce((sum, choice) => sum + estimateMade(('delta' in choice ? choice.delta : choice.message) as AnswerFields), 0);
}

type AnswerFields = Readonly<Record<string, unknown>>;

function estimateMade(answer: AnswerFields): number {
  const { tool_calls: calls, function_call: call, audio, images } = answer;
  const functions = Array.isArray(calls) ? calls.flatMap(({ function: made, custom }) => [made, custom]) : [];
  const sound = isRecord(audio) ? audio : {};
  const texts = [...ANSWER_TEXTS.map((name) => answer[name]), sound['transcript']];
  return (
    texts.reduce<number>((sum, text) => sum + (typeof text === 'string' ? estimateTokens(text) : 0), 0) +
    [...functions, call].reduce<number>((sum, made) => sum + estimateValue(made), 0) +
    (typeof sound['data'] === 'string' ? sound['data'].length / CHARS_PER_SOUND_TOKEN : 0) +
    (Array.isArray(images) ? images.length * TOKENS_PER_ATTACHMENT : 0)
  );
}

/** Sums the estimates of all strings in a value, at any depth. */
function estimateValue(value: unknown, estimateData?: EstimateData, field = ''): number {
  if (typeof value === 'string') return estimateData?.(value, field) ?? estimateText(value);
  if (typeof value !== 'object' || value === null) return 0;
  let tokens = 0;
  for (const [name, inner] of Object.entries(value)) {
    // Property names also count: the model receives those of a tool's schema.
    tokens += (Array.isArray(value) ? 0 : estimateTokens(name)) + estimateValue(inner, estimateData, name);
  }
  return tokens;
}
