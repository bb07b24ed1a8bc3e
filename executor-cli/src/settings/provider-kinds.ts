import { PROVIDER_REGISTRY } from '@chat-executor/executor/providers';

/** The kinds of providers that a program can ask: all but those that live in a page. */
export const PROVIDER_KINDS: readonly string[] = [...PROVIDER_REGISTRY.values()].flatMap(({ kind, inPage }) => (inPage ? [] : [kind]));
