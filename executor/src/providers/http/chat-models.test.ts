import { describe, expect, test } from 'vitest';
import { parseModelList as parseAnthropic } from '../anthropic/parse-model-list.ts';
import { parseModelList as parseGemini } from '../gemini/parse-model-list.ts';
import { parseModelList as parseOllama } from '../ollama/parse-model-list.ts';
import { parseModelList } from '../openai-compatible/parse-model-list.ts';
import { saysChat, toListedModels } from './chat-models.ts';

const idsThatChat = (models: readonly { readonly id: string; readonly isChat?: false }[]) =>
  models.filter(({ isChat }) => isChat !== false).map(({ id }) => id);
const chats = (id: string) => idsThatChat(toListedModels(id, undefined, undefined)).length === 1;

describe('models that cannot chat', () => {
  test.each(
    [
      'text-embedding-3-small text-embedding-ada-002 mistral-embed codestral-embed-2505 nomic-embed-text:latest embeddinggemma',
      'text-embedding-nomic-embed-text-v1.5 embed-english-v3.0 BAAI/bge-m3 bge-large-en-v1.5 thenlper/gte-large intfloat/multilingual-e5-large-instruct',
      'voyage-3-large voyage-code-3 all-minilm:l6-v2 snowflake-arctic-embed2 models/gemini-embedding-001 Qwen/Qwen3-Embedding-8B',
      'rerank-v3.5 BAAI/bge-reranker-v2-m3 qwen3-reranker-8b Salesforce/Llama-Rank-rerank',
      'whisper-1 whisper-large-v3-turbo distil-whisper-large-v3-en gpt-4o-transcribe gpt-4o-mini-transcribe-2025-12-15 voxtral-mini-transcribe-2507',
      'tts-1 tts-1-hd gpt-4o-mini-tts playai-tts-arabic gemini-2.5-flash-preview-tts canopylabs/orpheus-v1-english eleven_multilingual_v2',
      'qwen3-asr-flash nvidia/parakeet-tdt-0.6b hexgrad/Kokoro-82M gpt-realtime gpt-4o-realtime-preview-2024-12-17 gpt-realtime-mini',
      'dall-e-2 dall-e-3 gpt-image-1 gpt-image-1-mini chatgpt-image-latest models/imagen-4.0-generate-001 grok-2-image-1212 grok-imagine-image',
      'black-forest-labs/FLUX.1-schnell flux-pro-1.1 stabilityai/stable-diffusion-xl-base-1.0 sdxl-turbo qwen-image-edit doubao-seedream-4-0',
      'sora-2 sora-2-pro models/veo-3.0-generate-001 wan2.2-t2v-plus kling-v2 cogvideox-3 cogview-4',
      'omni-moderation-latest text-moderation-007 mistral-moderation-2411 models/aqa davinci-002 babbage-002 gpt-3.5-turbo-instruct-0914',
    ].flatMap((line) => line.split(' ')),
  )('are recognized by the id %s', (id) => {
    expect(chats(id)).toBe(false);
  });

  test.each(
    [
      'gpt-5 gpt-4o gpt-4o-audio-preview gpt-3.5-turbo chatgpt-4o-latest o4-mini gpt-oss-20b claude-opus-5 gemini-2.5-pro',
      'gemini-2.5-flash-image gemini-3-pro-image-preview openai/gpt-5-image llama3.2:3b qwen2.5vl:7b qwen3-vl-30b llava:13b',
      'meta-llama/llama-guard-4-12b openai/gpt-oss-safeguard-20b deepseek-ocr mistral-large-latest codestral-latest embedded-coder-7b',
      'whisperer-7b sorano-13b fluxion-chat tts1000x-llama grok-4.6 command-r-plus kimi-k2 glm-4.6v gte-chat e5x veolia-chat',
    ].flatMap((line) => line.split(' ')),
  )('do not include %s', (id) => {
    expect(chats(id)).toBe(true);
  });

  test.each([
    ['OpenRouter', { architecture: { output_modalities: ['image', 'text'], modality: 'text->text+image' } }, true],
    ['OpenRouter', { architecture: { output_modalities: ['embeddings'], modality: 'text->embeddings' } }, false],
    ['OpenRouter', { architecture: { output_modalities: ['image'] } }, false],
    ['an older OpenRouter', { architecture: { modality: 'text+image->text' } }, true],
    ['an older OpenRouter', { architecture: { modality: 'text->image' } }, false],
    ['GitHub Models', { supported_output_modalities: ['text'], capabilities: ['streaming', 'tool-calling'] }, true],
    ['GitHub Models', { supported_output_modalities: ['embeddings'] }, false],
    ['Mistral', { capabilities: { completion_chat: true, completion_fim: false }, type: 'base' }, true],
    ['Mistral', { capabilities: { completion_chat: false, audio_transcription: true }, type: 'base' }, false],
    ['Azure', { capabilities: { inference: true, chat_completion: false, embeddings: true } }, false],
    ['Azure', { capabilities: { inference: true, chat_completion: true } }, true],
    ['Copilot', { capabilities: { type: 'embeddings' } }, false],
    ['Copilot', { capabilities: { type: 'chat' } }, true],
    ['Together', { type: 'chat' }, true],
    ['Together', { type: 'rerank' }, false],
    ['Together', { type: 'audio' }, false],
    ['LM Studio', { type: 'vlm' }, true],
    ['LM Studio', { type: 'embeddings' }, false],
    ['Vercel', { type: 'language' }, true],
    ['Vercel', { type: 'image' }, false],
    ['Fireworks', { supports_chat: false, kind: 'EMBEDDING_MODEL' }, false],
    ['Fireworks', { supports_chat: true }, true],
    ['Cohere', { endpoints: ['embed', 'classify'] }, false],
    ['Cohere', { endpoints: ['generate', 'chat', 'summarize'] }, true],
    ['Hugging Face', { pipeline_tag: 'image-text-to-text' }, true],
    ['Hugging Face', { task: 'automatic-speech-recognition' }, false],
    ['OpenAI', { object: 'model', owned_by: 'openai' }, undefined],
    ['a server with other values', { type: 'model', capabilities: ['tools'], endpoints: [], architecture: null, mode: 5 }, undefined],
  ])('are recognized by what the list of %s says: %j', (_, entry, says) => {
    expect(saysChat(entry)).toBe(says);
  });

  test('the list decides, and the id only if the list says nothing', () => {
    const data = [
      { id: 'my-whisper-chat', type: 'chat' },
      { id: 'nice-name', type: 'embedding' },
      { id: 'whisper-1' },
      { id: 'gpt-5', name: 'GPT-5' },
    ];
    expect(parseModelList({ data })).toEqual([
      { id: 'my-whisper-chat' },
      { id: 'nice-name', isChat: false },
      { id: 'whisper-1', isChat: false },
      { id: 'gpt-5', name: 'GPT-5' },
    ]);
  });

  test('are recognized in the list of Gemini by their methods and ids', () => {
    const models = [
      { name: 'models/gemini-2.5-flash', supportedGenerationMethods: ['generateContent', 'countTokens'] },
      { name: 'models/gemini-2.5-flash-image', supportedGenerationMethods: ['generateContent'] },
      { name: 'models/gemini-2.5-pro-preview-tts', supportedGenerationMethods: ['generateContent'] },
      { name: 'models/gemini-embedding-001', supportedGenerationMethods: ['embedContent'] },
      { name: 'models/veo-3.0', supportedGenerationMethods: ['predictLongRunning'] },
    ];
    expect(idsThatChat(parseGemini({ models }))).toEqual(['gemini-2.5-flash', 'gemini-2.5-flash-image']);
  });

  test('are recognized in the list of Ollama by capabilities, families and ids', () => {
    const models = [
      { name: 'llama3.2:3b', capabilities: ['completion', 'tools'], details: { family: 'llama' } },
      { name: 'mystery:latest', capabilities: ['embedding'] },
      { name: 'x/z-pictures', capabilities: ['image'] },
      { name: 'tazarov/search-l6:latest', details: { family: 'bert', families: ['bert'] } },
      { name: 'retriever', details: { family: 'nomic-bert', families: null } },
      { name: 'embeddinggemma:latest', details: { family: 'gemma3', families: ['gemma3'] } },
      { name: 'gemma3:270m', details: { family: 'gemma3', families: ['gemma3'] } },
    ];
    expect(idsThatChat(parseOllama({ models }))).toEqual(['llama3.2:3b', 'gemma3:270m']);
  });

  test('do not occur in the list of Anthropic', () => {
    expect(idsThatChat(parseAnthropic({ data: [{ id: 'claude-realtime', type: 'model' }] }))).toEqual(['claude-realtime']);
  });
});
