import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { BACKEND_ERROR_CODES, describeBackendError, ERROR_CODES } from '../src/error-codes.ts';
import { ChatCompletionBodySchema } from '../src/messages/chat-completion-body.ts';
import { createAsyncApiDocument } from './asyncapi-document.ts';
import { createJsonSchemas } from './json-schemas.ts';

const NOTICE = 'Generated from src/messages by scripts/generate-schemas.ts. Do not edit.';

/** Folder of the generated files. */
export const SCHEMAS_FOLDER = new URL('../schemas/', import.meta.url);

/** The table of error codes for the Open WebUI function, which is in Python. */
export const ERROR_CODES_FILE = new URL('../../open-webui-plugin/src/executor_relay/error-codes.json', import.meta.url);

/** The fields of a request for the Open WebUI function. */
export const REQUEST_FIELDS_FILE = new URL('../../open-webui-plugin/src/executor_relay/request-fields.json', import.meta.url);

/** Returns the text of {@link REQUEST_FIELDS_FILE}: the fields that executors forward (rule REQ-5), one line each. */
export function generateRequestFields(): string {
  return `${JSON.stringify(Object.keys(ChatCompletionBodySchema.entries), null, 2)}\n`;
}

/** Returns the text of {@link ERROR_CODES_FILE}: the wire codes and the backend codes, one line each. */
export function generateErrorCodes(): string {
  const [wire, backend] = [ERROR_CODES, BACKEND_ERROR_CODES].map((codes) => {
    return codes.map((code) => `    "${code}": ${JSON.stringify(describeBackendError(code))}`).join(',\n');
  });
  return `{\n  "wire": {\n${wire}\n  },\n  "backend": {\n${backend}\n  }\n}\n`;
}

/** Returns the text of every file in {@link SCHEMAS_FOLDER}, by file name. */
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
  writeFileSync(ERROR_CODES_FILE, generateErrorCodes());
  writeFileSync(REQUEST_FIELDS_FILE, generateRequestFields());
  process.stdout.write(`Wrote ${files.size} files to schemas/, and the error codes and request fields of the Open WebUI function.\n`);
}
