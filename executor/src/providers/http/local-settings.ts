import type { Field } from '../refusals/refusal.ts';

/** Settings that only Ollama has, in its `options`. */
export const OLLAMA_OPTIONS = [
  'num_ctx',
  'num_predict',
  'num_keep',
  'num_batch',
  'num_thread',
  'num_gpu',
  'use_mmap',
  'repeat_last_n',
  'mirostat',
  'mirostat_eta',
  'mirostat_tau',
  'tfs_z',
] as const satisfies readonly Field[];

/** Settings of local servers and gateways that the APIs of Claude, Gemini and OpenAI do not have. */
export const LOCAL_SETTINGS = [
  ...OLLAMA_OPTIONS,
  'min_p',
  'top_a',
  'typical_p',
  'repeat_penalty',
  'repetition_penalty',
  'keep_alive',
  'think',
  'enable_thinking',
  'chat_template_kwargs',
  'reasoning',
  'verbosity',
] as const satisfies readonly Field[];
