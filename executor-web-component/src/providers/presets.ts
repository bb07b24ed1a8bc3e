/** A text in the languages of the interface. */
export type PresetText = { readonly en: string; readonly zh: string };

/** A provider people often use, so that they need not look up its address. */
export type ProviderPreset = {
  readonly id: string;
  readonly name: string;
  /** Which entry of the registry runs it. */
  readonly kind: string;
  /** Empty where the user has to enter one. */
  readonly baseUrl: string;
  readonly needsKey: boolean;
  /** The page where a key is made. */
  readonly keyUrl?: string;
  /** One sentence on what it is or what it needs. */
  readonly hint: PresetText;
  /** For programs on this computer: how to let a page use them. */
  readonly openCure?: PresetText;
};

/** The presets, in the order they are offered in. */
export const PROVIDER_PRESETS: readonly ProviderPreset[] = [
  {
    id: 'ollama',
    name: 'Ollama',
    kind: 'ollama',
    baseUrl: 'http://localhost:11434',
    needsKey: false,
    hint: {
      en: 'Models on this computer. A page that is not on localhost needs OLLAMA_ORIGINS.',
      zh: '使用本机上的模型。不在 localhost 上的页面需要设置 OLLAMA_ORIGINS。',
    },
    openCure: {
      en: "Set OLLAMA_ORIGINS to this page's origin and start Ollama again.",
      zh: '将 OLLAMA_ORIGINS 设为本页面的来源地址，然后重新启动 Ollama。',
    },
  },
  {
    id: 'lm-studio',
    name: 'LM Studio',
    kind: 'openai-compatible',
    baseUrl: 'http://localhost:1234/v1',
    needsKey: false,
    hint: {
      en: 'Models on this computer. Switch on CORS in its server settings.',
      zh: '使用本机上的模型。请在其服务器设置中启用 CORS。',
    },
    openCure: {
      en: 'Switch on "Enable CORS" in its server settings, or run "lms server start --cors".',
      zh: '在其服务器设置中打开“Enable CORS”，或运行 lms server start --cors。',
    },
  },
  {
    id: 'llama-cpp',
    name: 'llama.cpp',
    kind: 'openai-compatible',
    baseUrl: 'http://localhost:8080/v1',
    needsKey: false,
    hint: { en: 'Models on this computer, served by llama-server.', zh: '使用本机上由 llama-server 提供的模型。' },
    openCure: {
      en: "Start llama-server with --cors-origins set to this page's origin.",
      zh: '启动 llama-server 时用 --cors-origins 指定本页面的来源地址。',
    },
  },
  {
    id: 'openai',
    name: 'OpenAI',
    kind: 'openai-compatible',
    baseUrl: 'https://api.openai.com/v1',
    needsKey: true,
    keyUrl: 'https://platform.openai.com/api-keys',
    hint: { en: 'Needs an API key with credit.', zh: '需要有余额的 API 密钥。' },
  },
  {
    id: 'openrouter',
    name: 'OpenRouter',
    kind: 'openai-compatible',
    baseUrl: 'https://openrouter.ai/api/v1',
    needsKey: true,
    keyUrl: 'https://openrouter.ai/settings/keys',
    hint: { en: 'Many models of many makers under one key.', zh: '用一个密钥使用多家厂商的模型。' },
  },
  {
    id: 'openai-compatible',
    name: 'OpenAI-compatible',
    kind: 'openai-compatible',
    baseUrl: '',
    needsKey: false,
    hint: {
      en: 'Any server with /chat/completions; the base URL usually ends in /v1.',
      zh: '任何提供 /chat/completions 的服务器；基础地址通常以 /v1 结尾。',
    },
  },
];
