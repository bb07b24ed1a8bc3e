import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageFolders } from './http/page-routes.ts';

/** The element's package, found by name because nothing of it is imported: executor and orchestrator meet on the wire. */
const ELEMENT_PACKAGE = 'chat-executor';

/** Where the chat page is built to, and where the element is: in `element`, or in the installed package. */
export function findFolders(element: string | undefined): PageFolders {
  const page = fileURLToPath(new URL('../dist/page', import.meta.url));
  return { page, element: element === undefined ? findElement(page) : path.resolve(element) };
}

/** Looks in every `node_modules` from here upwards, as Node does. */
function findElement(start: string): string | undefined {
  for (let folder = start; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', ELEMENT_PACKAGE, 'dist', 'browser');
    if (existsSync(candidate)) return candidate;
  }
  return undefined;
}
