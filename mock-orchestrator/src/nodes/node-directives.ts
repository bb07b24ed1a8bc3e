import { isRecord, parseJson } from '@chat-executor/protocol';
import { type Directive, type SelectedEffect, selectFault, selectScenario } from '../directives/directive.ts';
import type { DirectiveStore, PeekedDirective } from '../directives/pending-directives.ts';
import type { User } from '../users/user.ts';
import type { RedisLink } from './redis-link.ts';
import { CLEAR_DIRECTIVE, READ_DIRECTIVE, SET_DIRECTIVE } from './scripts.ts';

/** How long an unused directive is kept, in milliseconds. */
const LIFETIME_MS = 24 * 3600_000;

/** The directives that users selected for their next requests, on any node. */
export class NodeDirectives implements DirectiveStore {
  readonly #link: RedisLink;

  constructor(link: RedisLink) {
    this.#link = link;
  }

  async set(userId: User['id'], { fault, scenario }: Directive, times: number): Promise<void> {
    const stored = JSON.stringify({ fault: fault && store(fault), scenario: scenario && store(scenario) });
    await this.#link.run(SET_DIRECTIVE, userId, stored, times, LIFETIME_MS);
  }

  async clear(userId: User['id']): Promise<void> {
    await this.#link.run(CLEAR_DIRECTIVE, userId);
  }

  async peek(userId: User['id']): Promise<PeekedDirective | undefined> {
    return this.#read(userId, 'peek');
  }

  async take(userId: User['id']): Promise<Directive> {
    return (await this.#read(userId, 'take'))?.directive ?? {};
  }

  async #read(userId: User['id'], how: 'peek' | 'take'): Promise<PeekedDirective | undefined> {
    const [json, remaining] = (await this.#link.run(READ_DIRECTIVE, userId, how)) as readonly string[];
    const stored = json === undefined ? undefined : parseJson(json);
    if (!isRecord(stored)) return undefined;
    return {
      directive: { ...select(stored['fault'], selectFault), ...select(stored['scenario'], selectScenario) },
      remaining: Number(remaining),
    };
  }
}

function store({ effect, values }: SelectedEffect) {
  return { name: effect.name, values };
}

function select(stored: unknown, find: typeof selectFault): Directive {
  return isRecord(stored) && isRecord(stored['values']) ? find(String(stored['name']), stored['values']) : {};
}
