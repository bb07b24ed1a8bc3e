import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string };

/** The orchestrator's name and version, for `/api/config`. */
export const PRODUCT = { name: 'chat-executor orchestrator', version } as const;
