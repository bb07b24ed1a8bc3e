/** The texts of a preset, in one language. */
export type PresetTexts = {
  /** The name, if it is not a brand. */
  readonly title?: string;
  /** What it is, or what it needs. */
  readonly hint: string;
  /** What a page needs to know: settings, headers, limits. */
  readonly pageNote?: string;
  /** How to allow a page; only for local programs that can be discovered. */
  readonly openCure?: string;
};

const EVERY_PAGE = 'Allows all pages. Only the key and the content type are sent with the request.';

/** English text of the presets, by their id. */
export const PRESETS_EN = {
  ollama: {
    hint: 'Models on this computer. Pages that are not on localhost need OLLAMA_ORIGINS.',
    pageNote: 'Allows pages on localhost, and others listed in OLLAMA_ORIGINS.',
    openCure: "Set OLLAMA_ORIGINS to this page's origin and restart Ollama.",
  },
  'lm-studio': {
    hint: 'Models on this computer. Turn on CORS in its server settings.',
    pageNote: 'Allows no page until CORS is turned on.',
    openCure: 'Turn on "Enable CORS" in its server settings, or run "lms server start --cors".',
  },
  'llama-cpp': {
    hint: 'Models on this computer, served by llama-server.',
    pageNote: 'Allows all pages unless --cors-origins is set.',
    openCure: "Start llama-server with --cors-origins set to this page's origin.",
  },
  vllm: {
    hint: 'Your own server, started with "vllm serve".',
    pageNote: 'Allows all pages unless --allowed-origins is set.',
  },
  litellm: {
    hint: 'Your own gateway to many providers. Uses the key it was started with.',
    pageNote: 'Allows all pages.',
  },
  openai: {
    hint: 'Needs an API key with credit.',
    pageNote: EVERY_PAGE,
  },
  'openai-responses': {
    hint: 'For models that exist only there, such as o1-pro, and for summaries of the reasoning. Needs an API key with credit.',
    pageNote: EVERY_PAGE,
  },
  anthropic: {
    hint: 'Claude through its native API. Needs an API key with credit.',
    pageNote: "Allows pages through a special header, unless the key's organization forbids it.",
  },
  gemini: {
    hint: 'Gemini through its native API. Free keys are available.',
    pageNote: 'Allows all pages. A key can be limited to the pages of one site.',
  },
  openrouter: {
    hint: 'Many models from many vendors with one key.',
    pageNote: EVERY_PAGE,
  },
  groq: {
    hint: 'Fast open models.',
    pageNote: EVERY_PAGE,
  },
  deepseek: {
    hint: 'Needs an API key with credit.',
    pageNote: EVERY_PAGE,
  },
  mistral: {
    hint: 'Needs an API key. Settings that it does not support are left out.',
    pageNote: EVERY_PAGE,
  },
  xai: {
    hint: 'Grok. Needs an API key with credit.',
    pageNote: EVERY_PAGE,
  },
  'gemini-openai': {
    hint: 'Gemini through its OpenAI-compatible API. The native API offers more.',
    pageNote: EVERY_PAGE,
  },
  'claude-openai': {
    hint: 'Claude through its OpenAI-compatible API, meant for testing. The native API offers more.',
    pageNote: "Allows pages through a special header, unless the key's organization forbids it.",
  },
  'openai-compatible': {
    hint: 'Any server with /chat/completions. The base URL usually ends in /v1.',
  },
  'built-in': {
    title: "The browser's own model",
    hint: 'The model built into desktop Chrome 148 or newer. It is downloaded once.',
    pageNote: 'For pages over https or on localhost. A frame needs the "language-model" permission.',
  },
  wllama: {
    title: 'A model file in this page',
    hint: 'A GGUF file of up to 2 GB, stored in this browser. Runs inside the page, slower than a local server.',
    pageNote:
      "A content security policy must allow 'wasm-unsafe-eval' for scripts and blob: for workers. Multithreading needs the two isolation headers.",
  },
} satisfies Readonly<Record<string, PresetTexts>>;
