import { PROVIDER_REGISTRY } from '@chat-executor/executor/providers';

/** The kinds of providers that this program supports: all that do not need a web page. */
export const PROVIDER_KINDS: readonly string[] = [...PROVIDER_REGISTRY.values()].flatMap(({ kind, inPage }) => (inPage ? [] : [kind]));
