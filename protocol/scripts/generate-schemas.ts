import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { createAsyncApiDocument } from './asyncapi-document.ts';
import { createJsonSchemas } from './json-schemas.ts';

const NOTICE = 'Generated from src/messages by scripts/generate-schemas.ts. Do not edit.';

/** Folder of the generated files. */
export const SCHEMAS_FOLDER = new URL('../schemas/', import.meta.url);

/** Returns the text of every generated file, by file name. */
export function generateFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [name, schema] of createJsonSchemas()) {
    const content = { $schema: 'http://json-schema.org/draft-07/schema#', $comment: NOTICE, ...schema };
    files.set(`${name}.schema.json`, `${JSON.stringify(content, null, 2)}\n`);
  }
  const yaml = stringify(createAsyncApiDocument(), { aliasDuplicateObjects: false, lineWidth: 120 });
  files.set('asyncapi.yaml', `# ${NOTICE}\n${yaml}`);
  return files;
}

if (import.meta.main) {
  const files = generateFiles();
  mkdirSync(SCHEMAS_FOLDER, { recursive: true });
  for (const file of readdirSync(SCHEMAS_FOLDER)) if (!files.has(file)) rmSync(new URL(file, SCHEMAS_FOLDER));
  for (const [file, text] of files) writeFileSync(new URL(file, SCHEMAS_FOLDER), text);
  process.stdout.write(`Wrote ${files.size} files to schemas/.\n`);
}
