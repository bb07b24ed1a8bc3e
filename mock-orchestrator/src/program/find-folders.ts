import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageFolders } from '../http/page-routes.ts';

/** The package of the element. It is looked up by name, because the orchestrator must not depend on it. */
const ELEMENT_PACKAGE = 'chat-executor';

/** The folders of the built chat page and of the element. Default for `element`: the installed package, if any. */
export function findFolders(element: string | undefined): PageFolders {
  const page = fileURLToPath(new URL('../../dist/page', import.meta.url));
  return { page, element: element === undefined ? findElement(page) : path.resolve(element) };
}

/** Looks in the `node_modules` folder of each parent folder, as Node does. */
function findElement(start: string): string | undefined {
  for (let folder = start; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', ELEMENT_PACKAGE, 'dist', 'browser');
    if (existsSync(candidate)) return candidate;
  }
  return undefined;
}
