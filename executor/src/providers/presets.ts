import type { Language } from '@chat-executor/protocol';
import { PRESETS_EN, type PresetTexts } from './presets-en.ts';
import { PRESETS_ZH } from './presets-zh.ts';

/**
 * Whether web pages can call a provider.
 *
 * - `open`: all pages
 * - `switch`: only after the user has allowed it at the provider
 * - `account`: depends on the key's account
 */
export type PageAccess = 'open' | 'switch' | 'account';

/** The URLs for getting a key by signing in at the provider (OAuth with PKCE, without a client secret). */
export type KeySignIn = { readonly name: string; readonly authorizeUrl: string; readonly exchangeUrl: string };

/** Where a provider runs: on this computer, online, anywhere, or inside a page. */
export type PresetGroup = 'computer' | 'online' | 'other' | 'page';

/** A well-known provider with its settings. */
export type ProviderPreset = {
  readonly id: string;
  readonly name: string;
  readonly group: PresetGroup;
  /** Kind in the registry. */
  readonly kind: string;
  /** Empty if the user must enter it. */
  readonly baseUrl: string;
  readonly needsKey: boolean;
  /** The page where the user creates a key. */
  readonly keyUrl?: string;
  /** Sign-in that creates a key, so that the user need not paste one. */
  readonly keySignIn?: KeySignIn;
  /** Whether web pages can call it; undefined if that depends on the server. Programs always can. */
  readonly pageAccess?: PageAccess;
  readonly texts: Readonly<Record<Language, PresetTexts>>;
};

type PresetData = Omit<ProviderPreset, 'id' | 'group' | 'texts'> & { readonly id: keyof typeof PRESETS_EN };

const OPENAI_COMPATIBLE = { kind: 'openai-compatible', needsKey: true, pageAccess: 'open' } as const;

/** Programs on this computer. */
const LOCAL: readonly PresetData[] = [
  {
    id: 'ollama',
    name: 'Ollama',
    kind: 'ollama',
    baseUrl: 'http://localhost:11434',
    needsKey: false,
    pageAccess: 'switch',
  },
  {
    id: 'lm-studio',
    name: 'LM Studio',
    kind: 'openai-compatible',
    baseUrl: 'http://localhost:1234/v1',
    needsKey: false,
    pageAccess: 'switch',
  },
  {
    id: 'llama-cpp',
    name: 'llama.cpp',
    kind: 'openai-compatible',
    baseUrl: 'http://localhost:8080/v1',
    needsKey: false,
    pageAccess: 'open',
  },
  {
    id: 'vllm',
    name: 'vLLM',
    kind: 'openai-compatible',
    baseUrl: 'http://localhost:8000/v1',
    needsKey: false,
    pageAccess: 'open',
  },
  {
    id: 'litellm',
    name: 'LiteLLM',
    kind: 'openai-compatible',
    baseUrl: 'http://localhost:4000/v1',
    needsKey: false,
    pageAccess: 'open',
  },
];

/** Hosted providers, with their own or OpenAI's API. */
const HOSTED: readonly PresetData[] = [
  {
    ...OPENAI_COMPATIBLE,
    id: 'openai',
    name: 'OpenAI',
    baseUrl: 'https://api.openai.com/v1',
    keyUrl: 'https://platform.openai.com/api-keys',
  },
  {
    id: 'openai-responses',
    name: 'OpenAI (Responses API)',
    kind: 'openai-responses',
    baseUrl: 'https://api.openai.com/v1',
    needsKey: true,
    keyUrl: 'https://platform.openai.com/api-keys',
    pageAccess: 'open',
  },
  {
    id: 'anthropic',
    name: 'Anthropic',
    kind: 'anthropic',
    baseUrl: 'https://api.anthropic.com',
    needsKey: true,
    keyUrl: 'https://platform.claude.com/settings/keys',
    pageAccess: 'account',
  },
  {
    id: 'gemini',
    name: 'Gemini',
    kind: 'gemini',
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta',
    needsKey: true,
    keyUrl: 'https://aistudio.google.com/apikey',
    pageAccess: 'open',
  },
  {
    ...OPENAI_COMPATIBLE,
    id: 'openrouter',
    name: 'OpenRouter',
    baseUrl: 'https://openrouter.ai/api/v1',
    keyUrl: 'https://openrouter.ai/settings/keys',
    keySignIn: {
      name: 'OpenRouter',
      authorizeUrl: 'https://openrouter.ai/auth',
      exchangeUrl: 'https://openrouter.ai/api/v1/auth/keys',
    },
  },
  {
    ...OPENAI_COMPATIBLE,
    id: 'groq',
    name: 'Groq',
    baseUrl: 'https://api.groq.com/openai/v1',
    keyUrl: 'https://console.groq.com/keys',
  },
  {
    ...OPENAI_COMPATIBLE,
    id: 'deepseek',
    name: 'DeepSeek',
    baseUrl: 'https://api.deepseek.com/v1',
    keyUrl: 'https://platform.deepseek.com/api_keys',
  },
  {
    ...OPENAI_COMPATIBLE,
    id: 'mistral',
    name: 'Mistral',
    baseUrl: 'https://api.mistral.ai/v1',
    keyUrl: 'https://console.mistral.ai/api-keys',
  },
  {
    ...OPENAI_COMPATIBLE,
    id: 'xai',
    name: 'xAI',
    baseUrl: 'https://api.x.ai/v1',
    keyUrl: 'https://console.x.ai',
  },
  {
    ...OPENAI_COMPATIBLE,
    id: 'gemini-openai',
    name: 'Gemini (OpenAI-compatible)',
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta/openai',
    keyUrl: 'https://aistudio.google.com/apikey',
  },
  {
    ...OPENAI_COMPATIBLE,
    id: 'claude-openai',
    name: 'Claude (OpenAI-compatible)',
    baseUrl: 'https://api.anthropic.com/v1',
    keyUrl: 'https://platform.claude.com/settings/keys',
    pageAccess: 'account',
  },
];

/** Any other server. */
const GENERIC: PresetData = {
  id: 'openai-compatible',
  name: 'OpenAI-compatible',
  kind: 'openai-compatible',
  baseUrl: '',
  needsKey: false,
};

/** Models inside the page. */
const IN_PAGE: readonly PresetData[] = [
  {
    id: 'built-in',
    name: "The browser's own model",
    kind: 'built-in',
    baseUrl: '',
    needsKey: false,
    pageAccess: 'open',
  },
  {
    id: 'wllama',
    name: 'A model file in this page',
    kind: 'wllama',
    baseUrl: '',
    needsKey: false,
    pageAccess: 'open',
  },
];

const toPresets = (group: PresetGroup, data: readonly PresetData[]): ProviderPreset[] =>
  data.map((preset) => ({ ...preset, group, texts: { en: PRESETS_EN[preset.id], zh: PRESETS_ZH[preset.id] } }));

/** The presets, in display order. */
export const PROVIDER_PRESETS: readonly ProviderPreset[] = [
  ...toPresets('computer', LOCAL),
  ...toPresets('online', HOSTED),
  ...toPresets('other', [GENERIC]),
];

/** Models inside the page. They need no URL and no key; each has a setup step instead. */
export const IN_PAGE_PRESETS: readonly ProviderPreset[] = toPresets('page', IN_PAGE);
