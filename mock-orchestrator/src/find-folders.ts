import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageFolders } from './http/page-routes.ts';

/** The element's package, looked up by name because the orchestrator imports nothing from it. */
const ELEMENT_PACKAGE = 'chat-executor';

/** The folder of the built chat page, and of the element: `element`, or the installed package. */
export function findFolders(element: string | undefined): PageFolders {
  const page = fileURLToPath(new URL('../dist/page', import.meta.url));
  return { page, element: element === undefined ? findElement(page) : path.resolve(element) };
}

/** Looks in every `node_modules` folder from here upwards, as Node does. */
function findElement(start: string): string | undefined {
  for (let folder = start; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', ELEMENT_PACKAGE, 'dist', 'browser');
    if (existsSync(candidate)) return candidate;
  }
  return undefined;
}
