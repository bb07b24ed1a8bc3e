import type { ListedModel } from '../provider.ts';
import { asId, asRecord, asText, type JsonRecord } from './json-record.ts';

/**
 * Ids of models that cannot chat, for lists that do not tell. Conservative: a model that is listed by mistake fails with a clear
 * error, but one that is hidden by mistake is hard to find.
 */
const NON_CHAT = new RegExp(
  [
    // Embeddings and ranking.
    String.raw`embed(?!ded)|rerank|minilm|colbert|\bbge\b|\bgte-(small|base|large|multi|modern|qwen)|\be5-(small|base|large|mistral)`,
    String.raw`\bvoyage-(\d|code|law|finance|multi|context)`,
    // Speech and music.
    String.raw`\b(whisper|tts|asr|transcribe|realtime|kokoro|parakeet|musicgen|lyria)\b|(text-to|-to)-speech|speech-to-text`,
    String.raw`canopylabs/orpheus|\beleven-(multi|mono|turbo|flash|v\d)`,
    // Images and video.
    String.raw`\b(dall-e|gpt-image|chatgpt-image|qwen-image|z-image|grok-imagine|imagen|stable-(diffusion|image|video|audio)|sdxl|sd3)\b`,
    String.raw`\bgrok-[\d.]+-image|\bflux(\b|[.\d])|\b(seedream|seedance|kling|kolors|sora|recraft|ideogram)\b|\bcog(video|view)`,
    String.raw`\bveo-?\d|\b[ti]2[vi]\b`,
    // Moderation, and models that only continue a text.
    String.raw`moderation|\baqa$|\b(davinci|babbage)-002$|\bgpt-3\.5-turbo-instruct\b`,
  ].join('|'),
  'i',
);

/** Types of models that chat, as lists name them. */
const CHAT_TYPE =
  /^(chat|chat[-._]completions?|language|llm|vlm|text|code|multimodal|(image-text-to-)?text(-generation)?|conversational)$/i;

/** Types of models that do not chat, as lists name them. */
const OTHER_TYPE =
  /embed|rerank|moderation|transcri|speech|feature-extraction|^(tts|asr|stt|upscale|inpaint)$|^(image|video|audio|music)s?([-_](generation|edit\w*|to[-_]\w+))?$|text-to-(image|video|audio)/i;

/**
 * A model of a list; empty if its id is missing or too long.
 *
 * @param chats - whether the list says that it can chat; if undefined, its id decides
 */
export function toListedModels(id: string | undefined, name: string | undefined, chats: boolean | undefined): ListedModel[] {
  if (asId(id) === undefined || id === undefined) return [];
  const isChat = chats ?? !NON_CHAT.test(id.replaceAll('_', '-'));
  return [{ id, ...(asId(name) !== undefined && { name: asId(name) }), ...(!isChat && { isChat }) }];
}

/**
 * Whether an entry of a model list says that the model can chat; undefined if it says nothing. Knows the fields of OpenRouter and
 * GitHub Models (modalities), Mistral, Azure, Copilot and Ollama (capabilities), Together, LM Studio and Vercel (type), Fireworks
 * (supports_chat) and Cohere (endpoints).
 */
export function saysChat(entry: JsonRecord): boolean | undefined {
  const signs = [readCapabilities(entry['capabilities']), readFlag(entry['supports_chat'])];
  for (const field of ['type', 'model_type', 'mode', 'task', 'pipeline_tag']) signs.push(readType(entry[field]));
  // A list may have 100,000 entries.
  if (OUTPUT_FIELDS.some((field) => entry[field])) signs.push(readOutputs(entry));
  signs.push(readEndpoints(entry['endpoints']), readEndpoints(entry['supported_endpoints']));
  if (signs.includes(false)) return false;
  return signs.includes(true) ? true : undefined;
}

const OUTPUT_FIELDS = ['architecture', 'output_modalities', 'supported_output_modalities', 'modalities'];

/** Output modalities: `architecture.output_modalities`, the same without `architecture`, or `text+image->text`. */
function readOutputs(entry: JsonRecord): boolean | undefined {
  const architecture = asRecord(entry['architecture']);
  const lists = [
    architecture?.['output_modalities'],
    entry['output_modalities'],
    entry['supported_output_modalities'],
    asRecord(entry['modalities'])?.['output'],
  ];
  const list = lists.map(listTexts).find(({ length }) => length > 0);
  const outputs = list ?? asText(architecture?.['modality'])?.split('->')[1]?.split('+');
  return outputs?.some((output) => output.trim().toLowerCase() === 'text');
}

function readCapabilities(capabilities: unknown): boolean | undefined {
  if (!capabilities) return undefined;
  const list = listTexts(capabilities);
  if (list.some((each) => /^(completion|chat|chat[-_]completions?)$/i.test(each))) return true;
  if (list.some((each) => /^(embeddings?|rerank|image)$/i.test(each))) return false;
  const record = asRecord(capabilities);
  return readFlag(record?.['completion_chat']) ?? readFlag(record?.['chat_completion']) ?? readType(record?.['type']);
}

function readFlag(flag: unknown): boolean | undefined {
  return typeof flag === 'boolean' ? flag : undefined;
}

function readType(type: unknown): boolean | undefined {
  if (typeof type !== 'string') return undefined;
  if (CHAT_TYPE.test(type)) return true;
  return OTHER_TYPE.test(type) ? false : undefined;
}

function readEndpoints(endpoints: unknown): boolean | undefined {
  const list = listTexts(endpoints);
  if (list.some((each) => /chat|responses|messages|generatecontent/i.test(each))) return true;
  return list.length > 0 && list.every((each) => /embed|rerank|image|audio|moderation|classify|video/i.test(each)) ? false : undefined;
}

function listTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
