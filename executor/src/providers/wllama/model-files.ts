import type { OfferedModel } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';

/** The folder in the origin private file system. */
const FOLDER = 'chat-executor-models';

const ENDING = '.gguf';

/** The first bytes of every GGUF file. */
const MAGIC = 'GGUF';

/** Maximum file size a page can hold in memory, in bytes. */
const LARGEST = 2 * 1024 ** 3;

/** The options of {@link storeModelFile}. */
export type StoreOptions = {
  /** Aborts and stores nothing; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called with the progress, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
};

/** The models stored in this browser, named by their files. */
export async function listModelFiles(): Promise<OfferedModel[]> {
  const models: OfferedModel[] = [];
  for await (const [name, handle] of await openFolder()) {
    // Unfinished files are empty.
    if (handle.kind !== 'file' || !name.endsWith(ENDING) || (await (handle as FileSystemFileHandle).getFile()).size === 0) continue;
    models.push({ id: name.slice(0, -ENDING.length) });
  }
  return models.sort((a, b) => a.id.localeCompare(b.id));
}

/**
 * Stores a copy of a GGUF file the user picked. Replaces one of the same name.
 *
 * @returns the id of its model
 * @throws ExecutorError `unsupported-request` for other files, or if there is not enough space
 */
export async function storeModelFile(file: File, { signal, onProgress }: StoreOptions = {}): Promise<string> {
  const name = file.name.endsWith(ENDING) ? file.name : `${file.name}${ENDING}`;
  if ((await file.slice(0, MAGIC.length).text()) !== MAGIC) {
    throw new ExecutorError('unsupported-request', {
      sentence: 'Not a GGUF file.',
      cure: 'Choose a model file that ends in .gguf.',
    });
  }
  if (file.size > LARGEST) {
    throw new ExecutorError('unsupported-request', {
      sentence: 'The file is larger than 2 GB, the limit for a page.',
      cure: 'Choose a smaller model, or run this one in a local server such as Ollama.',
    });
  }
  const folder = await openFolder();
  const handle = await folder.getFileHandle(name, { create: true });
  let done = 0;
  const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(piece, controller) {
      done += piece.byteLength;
      onProgress?.(done / file.size);
      controller.enqueue(piece);
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
  return name.slice(0, -ENDING.length);
}

/** Removes a model; ignores unknown ids. */
export async function removeModelFile(id: string): Promise<void> {
  const folder = await openFolder();
  await folder.removeEntry(id + ENDING).catch(() => undefined);
}

/** @throws ExecutorError `model-not-found` */
export async function readModelFile(id: string): Promise<File> {
  try {
    const handle = await (await openFolder()).getFileHandle(id + ENDING);
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
    throw new ExecutorError('unsupported-request', {
      sentence: 'Models cannot be saved on this page. The page must use https or localhost.',
      cure: 'Open the page over https, and not in a private window.',
      cause: thrown,
    });
  }
}
