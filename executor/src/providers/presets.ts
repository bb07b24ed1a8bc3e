/** A text in the languages of the interface. */
export type PresetText = { readonly en: string; readonly zh: string };

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

/** A well-known provider with its settings. */
export type ProviderPreset = {
  readonly id: string;
  readonly name: string;
  /** The name in each language, if it is not a brand. */
  readonly title?: PresetText;
  /** Kind in the registry. */
  readonly kind: string;
  /** Empty if the user must enter it. */
  readonly baseUrl: string;
  readonly needsKey: boolean;
  /** The page where the user creates a key. */
  readonly keyUrl?: string;
  /** Sign-in that creates a key, so that the user need not paste one. */
  readonly keySignIn?: KeySignIn;
  /** What it is, or what it needs. */
  readonly hint: PresetText;
  /** Whether web pages can call it; undefined if that depends on the server. Programs always can. */
  readonly pageAccess?: PageAccess;
  /** What a page needs to know: settings, headers, limits. */
  readonly pageNote?: PresetText;
  /** How to allow a page; only for local programs that can be discovered. */
  readonly openCure?: PresetText;
};

const text = (en: string, zh: string): PresetText => ({ en, zh });

const EVERY_PAGE = text(
  'Allows all pages. Only the key and the content type are sent with the request.',
  '允许任何页面访问；除请求本身外只发送密钥和内容类型。',
);

const OPENAI_COMPATIBLE = { kind: 'openai-compatible', needsKey: true, pageAccess: 'open', pageNote: EVERY_PAGE } as const;

/** Programs on this computer. */
const LOCAL: readonly ProviderPreset[] = [
  {
    id: 'ollama',
    name: 'Ollama',
    kind: 'ollama',
    baseUrl: 'http://localhost:11434',
    needsKey: false,
    hint: text(
      'Models on this computer. Pages that are not on localhost need OLLAMA_ORIGINS.',
      '使用本机上的模型。不在 localhost 上的页面需要设置 OLLAMA_ORIGINS。',
    ),
    pageAccess: 'switch',
    pageNote: text(
      'Allows pages on localhost, and others listed in OLLAMA_ORIGINS.',
      '允许 localhost 上的页面；其他页面需在 OLLAMA_ORIGINS 中列出。',
    ),
    openCure: text(
      "Set OLLAMA_ORIGINS to this page's origin and restart Ollama.",
      '将 OLLAMA_ORIGINS 设为本页面的来源地址，然后重新启动 Ollama。',
    ),
  },
  {
    id: 'lm-studio',
    name: 'LM Studio',
    kind: 'openai-compatible',
    baseUrl: 'http://localhost:1234/v1',
    needsKey: false,
    hint: text('Models on this computer. Turn on CORS in its server settings.', '使用本机上的模型。请在其服务器设置中启用 CORS。'),
    pageAccess: 'switch',
    pageNote: text('Allows no page until CORS is turned on.', '启用 CORS 之前不允许任何页面访问。'),
    openCure: text(
      'Turn on "Enable CORS" in its server settings, or run "lms server start --cors".',
      '在其服务器设置中打开“Enable CORS”，或运行 lms server start --cors。',
    ),
  },
  {
    id: 'llama-cpp',
    name: 'llama.cpp',
    kind: 'openai-compatible',
    baseUrl: 'http://localhost:8080/v1',
    needsKey: false,
    hint: text('Models on this computer, served by llama-server.', '使用本机上由 llama-server 提供的模型。'),
    pageAccess: 'open',
    pageNote: text('Allows all pages unless --cors-origins is set.', '允许任何页面访问，除非设置了 --cors-origins。'),
    openCure: text(
      "Start llama-server with --cors-origins set to this page's origin.",
      '启动 llama-server 时用 --cors-origins 指定本页面的来源地址。',
    ),
  },
  {
    id: 'vllm',
    name: 'vLLM',
    kind: 'openai-compatible',
    baseUrl: 'http://localhost:8000/v1',
    needsKey: false,
    hint: text('Your own server, started with "vllm serve".', '用 vllm serve 启动的自建服务器。'),
    pageAccess: 'open',
    pageNote: text('Allows all pages unless --allowed-origins is set.', '允许任何页面访问，除非设置了 --allowed-origins。'),
  },
  {
    id: 'litellm',
    name: 'LiteLLM',
    kind: 'openai-compatible',
    baseUrl: 'http://localhost:4000/v1',
    needsKey: false,
    hint: text('Your own gateway to many providers. Uses the key it was started with.', '连接多家提供商的自建网关，使用启动时设置的密钥。'),
    pageAccess: 'open',
    pageNote: text('Allows all pages.', '允许任何页面访问。'),
  },
];

/** Hosted providers, with their own or OpenAI's API. */
const HOSTED: readonly ProviderPreset[] = [
  {
    ...OPENAI_COMPATIBLE,
    id: 'openai',
    name: 'OpenAI',
    baseUrl: 'https://api.openai.com/v1',
    keyUrl: 'https://platform.openai.com/api-keys',
    hint: text('Needs an API key with credit.', '需要有余额的 API 密钥。'),
  },
  {
    id: 'anthropic',
    name: 'Anthropic',
    kind: 'anthropic',
    baseUrl: 'https://api.anthropic.com',
    needsKey: true,
    keyUrl: 'https://platform.claude.com/settings/keys',
    hint: text('Claude through its native API. Needs an API key with credit.', '通过原生 API 使用 Claude。需要有余额的 API 密钥。'),
    pageAccess: 'account',
    pageNote: text(
      "Allows pages through a special header, unless the key's organization forbids it.",
      '通过专用请求头允许页面访问，除非密钥所属组织禁止。',
    ),
  },
  {
    id: 'gemini',
    name: 'Gemini',
    kind: 'gemini',
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta',
    needsKey: true,
    keyUrl: 'https://aistudio.google.com/apikey',
    hint: text('Gemini through its native API. Free keys are available.', '通过原生 API 使用 Gemini。可获取免费密钥。'),
    pageAccess: 'open',
    pageNote: text(
      'Allows all pages. A key can be limited to the pages of one site.',
      '允许任何页面访问；可以将密钥限制为仅供某个网站的页面使用。',
    ),
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
    hint: text('Many models from many vendors with one key.', '用一个密钥使用多家厂商的模型。'),
  },
  {
    ...OPENAI_COMPATIBLE,
    id: 'groq',
    name: 'Groq',
    baseUrl: 'https://api.groq.com/openai/v1',
    keyUrl: 'https://console.groq.com/keys',
    hint: text('Fast open models.', '快速运行的开放模型。'),
  },
  {
    ...OPENAI_COMPATIBLE,
    id: 'deepseek',
    name: 'DeepSeek',
    baseUrl: 'https://api.deepseek.com/v1',
    keyUrl: 'https://platform.deepseek.com/api_keys',
    hint: text('Needs an API key with credit.', '需要有余额的 API 密钥。'),
  },
  {
    ...OPENAI_COMPATIBLE,
    id: 'mistral',
    name: 'Mistral',
    baseUrl: 'https://api.mistral.ai/v1',
    keyUrl: 'https://console.mistral.ai/api-keys',
    hint: text('Needs an API key. Rejects unknown settings, which are then left out.', '需要 API 密钥。会拒绝未知设置，这些设置将被省略。'),
  },
  {
    ...OPENAI_COMPATIBLE,
    id: 'xai',
    name: 'xAI',
    baseUrl: 'https://api.x.ai/v1',
    keyUrl: 'https://console.x.ai',
    hint: text('Grok. Needs an API key with credit.', '使用 Grok。需要有余额的 API 密钥。'),
  },
  {
    ...OPENAI_COMPATIBLE,
    id: 'gemini-openai',
    name: 'Gemini (OpenAI-compatible)',
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta/openai',
    keyUrl: 'https://aistudio.google.com/apikey',
    hint: text(
      'Gemini through its OpenAI-compatible API. The native API offers more.',
      '通过 OpenAI 兼容 API 使用 Gemini。原生 API 功能更多。',
    ),
  },
  {
    ...OPENAI_COMPATIBLE,
    id: 'claude-openai',
    name: 'Claude (OpenAI-compatible)',
    baseUrl: 'https://api.anthropic.com/v1',
    keyUrl: 'https://platform.claude.com/settings/keys',
    hint: text(
      'Claude through its OpenAI-compatible API, meant for testing. The native API offers more.',
      '通过 OpenAI 兼容 API 使用 Claude，仅供测试。原生 API 功能更多。',
    ),
    pageAccess: 'account',
    pageNote: text(
      "Allows pages through a special header, unless the key's organization forbids it.",
      '通过专用请求头允许页面访问，除非密钥所属组织禁止。',
    ),
  },
];

/** The presets, in display order. */
export const PROVIDER_PRESETS: readonly ProviderPreset[] = [
  ...LOCAL,
  ...HOSTED,
  {
    id: 'openai-compatible',
    name: 'OpenAI-compatible',
    kind: 'openai-compatible',
    baseUrl: '',
    needsKey: false,
    hint: text(
      'Any server with /chat/completions. The base URL usually ends in /v1.',
      '任何提供 /chat/completions 的服务器。基础 URL 通常以 /v1 结尾。',
    ),
  },
];

/** Models inside the page. They need no URL and no key; each has a setup step instead. */
export const IN_PAGE_PRESETS: readonly ProviderPreset[] = [
  {
    id: 'built-in',
    name: "The browser's own model",
    title: text("The browser's own model", '浏览器自带的模型'),
    kind: 'built-in',
    baseUrl: '',
    needsKey: false,
    hint: text(
      'The model built into desktop Chrome 148 or newer. It is downloaded once.',
      'Chrome 148 或更新桌面版本自带的模型，只需下载一次。',
    ),
    pageAccess: 'open',
    pageNote: text(
      'For pages over https or on localhost. A frame needs the "language-model" permission.',
      '仅限 https 页面或本机页面；框架内的页面需要 language-model 权限。',
    ),
  },
  {
    id: 'wllama',
    name: 'A model file in this page',
    title: text('A model file in this page', '本页面中的模型文件'),
    kind: 'wllama',
    baseUrl: '',
    needsKey: false,
    hint: text(
      'A GGUF file of up to 2 GB, stored in this browser. Runs inside the page, slower than a local server.',
      '不超过 2 GB 的 GGUF 文件，保存在此浏览器中并在页面内运行，速度低于本地服务器。',
    ),
    pageAccess: 'open',
    pageNote: text(
      "A content security policy must allow 'wasm-unsafe-eval' for scripts and blob: for workers. Multithreading needs the two isolation headers.",
      "内容安全策略必须允许脚本使用 'wasm-unsafe-eval' 以及 blob: worker。多线程需要两个隔离响应头。",
    ),
  },
];
