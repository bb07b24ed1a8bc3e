import { parseUrl } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';
import type { Engine, EngineModule } from './engine.ts';

/** Maximum number of tokens of conversation and answer. Each uses memory of the page. */
const CONTEXT_LENGTH = 4_096;

/** Logs nothing, because wllama logs prompts. */
const SILENT_LOGGER = { debug: () => undefined, log: () => undefined, warn: () => undefined, error: () => undefined };

/**
 * Loads wllama (llama.cpp for pages) from its folder, and a model into it. It runs in a worker, on the GPU if available, and uses
 * one thread unless the page is cross-origin isolated.
 *
 * @throws ExecutorError `unsupported-request` if its files or workers cannot be loaded; wllama's errors if the model cannot be loaded
 */
export async function loadEngine(folder: URL, model: Blob): Promise<Engine> {
  await checkWebAssembly();
  const engine = await createEngine(folder);
  try {
    const onCpu = (await hasGpu()) ? {} : { n_gpu_layers: 0 };
    await engine.loadModel([model], { n_ctx: CONTEXT_LENGTH, n_parallel: 1, ...onCpu });
    return engine;
  } catch (thrown) {
    await engine.exit().catch(() => undefined);
    throw thrown;
  }
}

/** The smallest WebAssembly module. If it compiles, the page's policy allows WebAssembly. */
const EMPTY_MODULE = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

/**
 * Checks that WebAssembly works.
 *
 * @throws ExecutorError `unsupported-request` if the browser has no WebAssembly, or if the page's policy forbids it
 */
export async function checkWebAssembly(): Promise<void> {
  if (typeof WebAssembly !== 'object') {
    throw new ExecutorError('unsupported-request', {
      sentence: 'This browser cannot run models in a page: WebAssembly is missing or turned off.',
      cure: 'Use an up-to-date browser, or turn WebAssembly on. Strict security modes turn it off.',
    });
  }
  try {
    await WebAssembly.compile(EMPTY_MODULE);
  } catch (thrown) {
    throw new ExecutorError('unsupported-request', {
      sentence: 'The content security policy of this page blocks models in the page.',
      cure: "In the policy, allow 'wasm-unsafe-eval' for scripts and blob: for workers.",
      cause: thrown,
    });
  }
}

async function createEngine(folder: URL): Promise<Engine> {
  try {
    const file: EngineModule = await import(/* @vite-ignore */ new URL('index.min.js', folder).href);
    const engine = new file.Wllama(
      { default: new URL('wasm/wllama.wasm', folder).href },
      { suppressNativeLog: true, logger: SILENT_LOGGER },
    );
    // Otherwise, older browsers would load a variant from a public server.
    engine.setCompat(null);
    return engine;
  } catch (thrown) {
    throw new ExecutorError('unsupported-request', {
      sentence: 'Could not load the engine that runs models in the page.',
      cure: 'Serve the "wllama" folder next to the executor files, or set its URL as the base URL.',
      cause: thrown,
    });
  }
}

/** Ignores emulated GPUs, which are slower than the CPU. */
async function hasGpu(): Promise<boolean> {
  const gpu = (navigator as { gpu?: { requestAdapter(): Promise<{ info?: { isFallbackAdapter?: boolean } } | null> } }).gpu;
  const adapter = await gpu?.requestAdapter().catch(() => null);
  return adapter !== null && adapter !== undefined && adapter.info?.isFallbackAdapter !== true;
}

/**
 * Resolves the folder of wllama's files. Code is loaded from it, so it must have the origin of the page or of this module.
 *
 * @param baseUrl - the configured URL; empty for the folder `wllama` next to the executor's files
 * @throws ExecutorError `forbidden` for another origin, `unreachable` for an invalid URL
 */
export function resolveFolder(baseUrl: string, moduleUrl: string = import.meta.url): URL {
  const page = findPageUrl();
  const text = baseUrl.trim();
  // A bundle has its lazily loaded chunks in the folder `chunks`.
  const standard = new URL(/\/chunks\/[^/]+$/.test(moduleUrl) ? '../wllama/' : './wllama/', moduleUrl);
  const folder = text === '' ? standard : parseUrl(text.endsWith('/') ? text : `${text}/`, page);
  if (!folder) throw new ExecutorError('unreachable', { sentence: 'The base URL in the provider settings is not a valid URL.' });
  const allowed = [page, moduleUrl].flatMap((url) => (url === undefined ? [] : [new URL(url).origin]));
  if (allowed.includes(folder.origin)) return folder;
  throw new ExecutorError('forbidden', {
    sentence: 'The engine that runs models in the page must come from the same site.',
    cure: 'Serve the "wllama" folder from the site of the page, and set its URL as the base URL.',
  });
}

/** The base URL of the page; undefined outside a page. */
export function findPageUrl(): string | undefined {
  return (globalThis as { document?: { readonly baseURI: string } }).document?.baseURI;
}
