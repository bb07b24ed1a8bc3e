import type { PRESETS_EN } from './presets-en.ts';

const EVERY_PAGE = '允许任何页面访问；除请求本身外只发送密钥和内容类型。';

/** Chinese (simplified) text of the presets, by their id. */
export const PRESETS_ZH: typeof PRESETS_EN = {
  ollama: {
    hint: '使用本机上的模型。不在 localhost 上的页面需要设置 OLLAMA_ORIGINS。',
    pageNote: '允许 localhost 上的页面；其他页面需在 OLLAMA_ORIGINS 中列出。',
    openCure: '将 OLLAMA_ORIGINS 设为本页面的来源，然后重新启动 Ollama。',
  },
  'lm-studio': {
    hint: '使用本机上的模型。请在其服务器设置中启用 CORS。',
    pageNote: '启用 CORS 之前不允许任何页面访问。',
    openCure: '在其服务器设置中打开“Enable CORS”，或运行 lms server start --cors。',
  },
  'llama-cpp': {
    hint: '使用本机上由 llama-server 提供的模型。',
    pageNote: '允许任何页面访问，除非设置了 --cors-origins。',
    openCure: '启动 llama-server 时用 --cors-origins 指定本页面的来源。',
  },
  vllm: {
    hint: '用 vllm serve 启动的自建服务器。',
    pageNote: '允许任何页面访问，除非设置了 --allowed-origins。',
  },
  litellm: {
    hint: '连接多家提供商的自建网关，使用启动时设置的密钥。',
    pageNote: '允许任何页面访问。',
  },
  openai: {
    hint: '需要有余额的 API 密钥。',
    pageNote: EVERY_PAGE,
  },
  'openai-responses': {
    hint: '用于仅在此接口提供的模型（例如 o1-pro），并可显示推理摘要。需要有余额的 API 密钥。',
    pageNote: EVERY_PAGE,
  },
  anthropic: {
    hint: '通过原生 API 使用 Claude。需要有余额的 API 密钥。',
    pageNote: '通过专用请求头允许页面访问，除非密钥所属组织禁止。',
  },
  gemini: {
    hint: '通过原生 API 使用 Gemini。可获取免费密钥。',
    pageNote: '允许任何页面访问；可以将密钥限制为仅供某个网站的页面使用。',
  },
  openrouter: {
    hint: '用一个密钥使用多家厂商的模型。',
    pageNote: EVERY_PAGE,
  },
  groq: {
    hint: '高速推理的开放权重模型。',
    pageNote: EVERY_PAGE,
  },
  deepseek: {
    hint: '需要有余额的 API 密钥。',
    pageNote: EVERY_PAGE,
  },
  mistral: {
    hint: '需要 API 密钥。不支持的设置会自动省略。',
    pageNote: EVERY_PAGE,
  },
  xai: {
    hint: '使用 Grok。需要有余额的 API 密钥。',
    pageNote: EVERY_PAGE,
  },
  'gemini-openai': {
    hint: '通过 OpenAI 兼容 API 使用 Gemini。原生 API 功能更多。',
    pageNote: EVERY_PAGE,
  },
  'claude-openai': {
    hint: '通过 OpenAI 兼容 API 使用 Claude，仅供测试。原生 API 功能更多。',
    pageNote: '通过专用请求头允许页面访问，除非密钥所属组织禁止。',
  },
  'openai-compatible': {
    hint: '任何提供 /chat/completions 的服务器。基础 URL 通常以 /v1 结尾。',
  },
  'built-in': {
    title: '浏览器自带的模型',
    hint: 'Chrome 148 或更新桌面版本自带的模型，只需下载一次。',
    pageNote: '仅限 https 页面或本机页面；内嵌框架（iframe）中的页面需要 language-model 权限。',
  },
  wllama: {
    title: '本页面中的模型文件',
    hint: '不超过 2 GB 的 GGUF 文件，保存在此浏览器中并在页面内运行，速度低于本地服务器。',
    pageNote: "内容安全策略必须允许脚本使用 'wasm-unsafe-eval' 以及 blob: worker。多线程需要两个隔离响应头。",
  },
};
