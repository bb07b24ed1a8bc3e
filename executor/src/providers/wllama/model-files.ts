import type { OfferedModel } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';

/** The folder in the page's origin private file system. */
const FOLDER = 'chat-executor-models';

const EXTENSION = '.gguf';

/** The first bytes of every GGUF file. */
const MAGIC = 'GGUF';

/** Maximum size of a file that a page can load into memory, in bytes. */
const MAX_BYTES = 2 * 1024 ** 3;

const INSECURE = {
  sentence: 'Models cannot be saved on this page. The page must use https or localhost.',
  cure: 'Open the page over https.',
};

const NO_STORAGE = {
  sentence: 'This browser gives the page no private file system (OPFS) to save models in.',
  cure: 'Use a normal window, not a private one, of a current Chrome, Edge or Firefox, or of Safari 26. Or run the model in a local server such as Ollama.',
};

/** The options of {@link storeModelFile}. */
export type StoreOptions = {
  /** Aborts and stores nothing. The promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called with the progress, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
};

/** Lists the models stored in this browser; their ids are the names of their files. */
export async function listModelFiles(): Promise<OfferedModel[]> {
  const models: OfferedModel[] = [];
  for await (const [name, handle] of await openFolder()) {
    // A file that is not completely written is empty.
    if (handle.kind !== 'file' || !name.endsWith(EXTENSION) || (await (handle as FileSystemFileHandle).getFile()).size === 0) continue;
    models.push({ id: name.slice(0, -EXTENSION.length) });
  }
  return models.sort((a, b) => a.id.localeCompare(b.id));
}

/**
 * Stores a copy of a GGUF file. Replaces a file of the same name.
 *
 * @returns the id of its model
 * @throws ExecutorError `unsupported-request` for other files, or if there is too little space
 */
export async function storeModelFile(file: File, { signal, onProgress }: StoreOptions = {}): Promise<string> {
  const name = file.name.endsWith(EXTENSION) ? file.name : `${file.name}${EXTENSION}`;
  if ((await file.slice(0, MAGIC.length).text()) !== MAGIC) {
    throw new ExecutorError('unsupported-request', {
      sentence: 'Not a GGUF file.',
      cure: 'Choose a model file that ends in .gguf.',
    });
  }
  if (file.size > MAX_BYTES) {
    throw new ExecutorError('unsupported-request', {
      sentence: 'The file is larger than 2 GB, the limit for a page.',
      cure: 'Choose a smaller model, or run this one in a local server such as Ollama.',
    });
  }
  const folder = await openFolder();
  // Safari has it since version 26.
  if (!('createWritable' in FileSystemFileHandle.prototype)) throw new ExecutorError('unsupported-request', NO_STORAGE);
  const handle = await folder.getFileHandle(name, { create: true });
  let done = 0;
  const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(bytes, controller) {
      done += bytes.byteLength;
      onProgress?.(done / file.size);
      controller.enqueue(bytes);
    },
  });
  try {
    await file
      .stream()
      .pipeThrough(count)
      .pipeTo(await handle.createWritable(), signal ? { signal } : {});
  } catch (thrown) {
    if ((await handle.getFile()).size === 0) await folder.removeEntry(name).catch(() => undefined);
    signal?.throwIfAborted();
    throw new ExecutorError('unsupported-request', {
      sentence: 'Could not save the model in this browser. There may not be enough space.',
      cure: 'Free some space on this device, or choose a smaller model.',
      cause: thrown,
    });
  }
  return name.slice(0, -EXTENSION.length);
}

/** Removes a model; ignores unknown ids. */
export async function removeModelFile(id: string): Promise<void> {
  const folder = await openFolder();
  await folder.removeEntry(id + EXTENSION).catch(() => undefined);
}

/**
 * Reads a stored model.
 *
 * @throws ExecutorError `model-not-found`
 */
export async function readModelFile(id: string): Promise<File> {
  try {
    const handle = await (await openFolder()).getFileHandle(id + EXTENSION);
    return await handle.getFile();
  } catch (thrown) {
    if (thrown instanceof ExecutorError) throw thrown;
    throw new ExecutorError('model-not-found', {
      sentence: 'The model is not saved in this browser.',
      cure: 'Choose its file in the provider settings of the executor.',
      cause: thrown,
    });
  }
}

async function openFolder(): Promise<FileSystemDirectoryHandle> {
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle(FOLDER, { create: true });
  } catch (thrown) {
    throw new ExecutorError('unsupported-request', { ...(isSecureContext ? NO_STORAGE : INSECURE), cause: thrown });
  }
}
