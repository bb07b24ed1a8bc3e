import { setTimeout as wait } from 'node:timers/promises';
import { launchChromium } from '@chat-executor/testing/chromium';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { post } from '../servers/chat-executor-function.ts';
import { createNoisePng } from './create-noise-png.ts';
import { type PluginStage, startPluginStage, type User } from './plugin-stage.ts';
import { type ProviderApi, startProviderApi } from './provider-api.ts';
import { APIS, type Api, signatureOf } from './provider-turns.ts';
import { isEnd, openUserSocket, textOfEvents } from './user-socket.ts';

/** A model of each API that reasons. This Gemini also draws; this Claude must be told a budget. */
const MODELS: Readonly<Record<Api, string>> = {
  gemini: 'gemini-3-pro-image-preview',
  anthropic: 'claude-sonnet-4-5',
  'openai-compatible': 'deepseek-reasoner',
  'openai-responses': 'gpt-5',
  ollama: 'qwen3',
};

/** Only the answers of a test reach the provider. */
const NO_TASKS = { ENABLE_TITLE_GENERATION: 'False', ENABLE_TAGS_GENERATION: 'False', ENABLE_FOLLOW_UP_GENERATION: 'False' };

/** Timeout for an element of the page to appear, in milliseconds. */
const UI_TIMEOUT = 60_000;

/** Width and height of an image of 1.7 MB. */
const IMAGE_SIZE = 750;

const TOOLS = `
class Tools:
    def lookup(self, place: str) -> str:
        """
        Looks up a place.
        :param place: the place
        """
        return f"{place} is sunny"

    def now(self) -> str:
        """
        Tells the time.
        """
        return "It is noon"
`;

/** A schema with what some API refuses: a combination at the top, references with siblings, lists of types, empty objects. */
const DIFFICULT_TOOL = {
  type: 'function' as const,
  function: {
    name: `acme.search/v2.${'records.'.repeat(8)}list`,
    description: 'Lists records.',
    parameters: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $defs: { Place: { type: 'object', properties: { city: { type: ['string', 'null'] }, within: { $ref: '#/$defs/Place' } } } },
      anyOf: [
        {
          type: 'object',
          properties: {
            $filter: { type: 'string' },
            place: { $ref: '#/$defs/Place', description: 'where' },
            extra: { type: 'object', properties: {} },
          },
          required: ['$filter'],
        },
        {
          type: 'object',
          properties: {
            tags: { type: ['array', 'null'], items: { type: 'string' } },
            odd: { type: 'string', properties: {} },
            ids: { type: 'array' },
            any: true,
          },
          required: ['tags'],
        },
      ],
    },
  },
};
const INPUT = { $filter: 'a eq 1', place: 1, extra: 2, tags: 3, odd: 4, ids: 5, any: 6 };

describe.each(inject('versions').slice(0, 1))('the APIs of providers behind the function in Open WebUI %s', (version) => {
  let stage: PluginStage;
  const users = new Map<Api, { user: User; provider: ProviderApi; model: string }>();

  beforeAll(async () => {
    stage = await startPluginStage({ version, settings: NO_TASKS });
    const access = [{ principal_type: 'user', principal_id: '*', permission: 'read' }];
    await post(stage, stage.adminToken, '/api/v1/tools/create', {
      ...{ id: 'weather', name: 'weather', content: TOOLS, meta: { description: '' } },
      access_grants: access,
    });
    for (const api of APIS) {
      const provider = await startProviderApi(api, MODELS[api]);
      const user = await stage.createUser(api.replace(/\W/g, ''));
      await user.connect(provider.settings);
      users.set(api, { user, provider, model: await findModel(user) });
    }
  });
  afterAll(async () => {
    await stage?.stop();
    for (const { provider } of users.values()) await provider.stop();
  });

  const setUp = (api: Api) => {
    const found = users.get(api);
    if (!found) throw new Error(`No user has a provider with the API "${api}".`);
    found.provider.accepted.splice(0);
    found.provider.refusals.splice(0);
    return found;
  };

  test.each(APIS)('%s accepts a difficult tool, and its call has the original names', async (api) => {
    const { user, provider, model } = setUp(api);
    // The model fills in each parameter that it is told about.
    provider.turns = [
      ([tool]) => {
        const names = Object.keys((tool?.schema['properties'] ?? {}) as object);
        return {
          calls: [
            { name: tool?.name ?? '', input: Object.fromEntries(names.map((name, position) => [name, Object.values(INPUT)[position]])) },
          ],
        };
      },
    ];
    const calls: { name: string; arguments: string }[] = [];
    const question = { model, messages: [{ role: 'user' as const, content: 'hi' }], tools: [DIFFICULT_TOOL], stream: true as const };
    for await (const { choices } of await user.client.chat.completions.create(question)) {
      for (const { index, function: called } of choices[0]?.delta.tool_calls ?? []) {
        const call = calls[index];
        calls[index] = {
          name: `${call?.name ?? ''}${called?.name ?? ''}`,
          arguments: `${call?.arguments ?? ''}${called?.arguments ?? ''}`,
        };
      }
    }
    expect(calls.map(({ name, arguments: given }) => [name, JSON.parse(given)])).toEqual([[DIFFICULT_TOOL.function.name, INPUT]]);
    // At most one request was refused, and the inside of the parameters was kept.
    expect(provider.refusals.length).toBeLessThan(2);
    expect(JSON.stringify(provider.accepted)).toContain('"city"');
  });

  test.each(APIS)('%s gets its signatures back after tool calls in a chat, and after the page was closed', async (api) => {
    const { provider, ...found } = setUp(api);
    provider.turns = [
      { reasoning: 'I look.', text: 'Let me see.', calls: [lookUp('Rome'), lookUp('Oslo')] },
      // Only Claude shows reasoning in every answer.
      { reasoning: api === 'anthropic' ? 'One more.' : '', calls: [lookUp('Bonn'), { name: 'now', input: {} }] },
      { reasoning: 'Done.', text: 'All sunny.' },
      { text: 'You are welcome.' },
    ];
    const first = await askInChat(stage, found, 'Weather?');
    expect(first.text).toContain('All sunny.');
    const second = await askInChat(stage, found, 'Thanks', first);
    expect(second.text).toContain('You are welcome.');
    const sent = JSON.stringify(provider.accepted.at(-1));
    for (const result of ['Rome is sunny', 'Oslo is sunny', 'Bonn is sunny', 'It is noon']) expect(sent).toContain(result);
    const signed = api === 'gemini' || api === 'anthropic' || api === 'openai-responses';
    const order = [...sent.matchAll(/"(?:thoughtSignature|signature|encrypted_content)":"([^"]*)"/g)].map(([, signature]) => signature);
    expect(order).toEqual(signed ? [1, 2, 3].map(signatureOf) : []);
  });

  test('the page shows an image of Gemini, also after a reload', async () => {
    const { user, provider, model } = setUp('gemini');
    provider.turns = [{ text: 'Here it is:', image: createNoisePng(IMAGE_SIZE) }];
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.addInitScript((token) => {
        localStorage['token'] ??= token;
      }, user.token);
      await page.goto(`${stage.url}/?models=${model}`);
      await page.locator('#chat-input').waitFor({ timeout: UI_TIMEOUT });
      // The page shows its release notes to a new user.
      const news = page.getByRole('button', { name: "Okay, Let's Go!" });
      if (await news.isVisible()) await news.click();
      await page.locator('#chat-input').click();
      await page.keyboard.type('Draw something');
      await page.keyboard.press('Enter');
      const isShown = (size: number) => [...document.images].some(({ naturalWidth, width }) => naturalWidth === size && width > 100);
      await page.waitForFunction(isShown, IMAGE_SIZE, { timeout: UI_TIMEOUT });
      await page.getByText('Here it is:').first().waitFor({ timeout: UI_TIMEOUT });
      await page.reload();
      await page.waitForFunction(isShown, IMAGE_SIZE, { timeout: UI_TIMEOUT });
    } finally {
      await browser.close();
    }
  });

  describe('a model that loads', () => {
    /** Asks a new user's model, whose provider does this before its answer. Resolves with the text, or with the error. */
    const askAfter = async (before: ProviderApi['before']): Promise<unknown> => {
      const provider = await startProviderApi('openai-compatible', 'large');
      const user = await stage.createUser(`u${crypto.randomUUID().slice(0, 8)}`);
      provider.before = before;
      await user.connect(provider.settings);
      const question = { model: 'chat_executor.large', messages: [{ role: 'user' as const, content: 'hi' }], stream: true as const };
      try {
        let text = '';
        for await (const { choices } of await user.client.chat.completions.create(question)) text += choices[0]?.delta.content ?? '';
        return text;
      } catch (error) {
        return error;
      } finally {
        await provider.stop();
      }
    };
    const setAckSeconds = async (seconds: number) => {
      await post(stage, stage.adminToken, '/api/v1/functions/id/chat_executor/valves/update', { ack_seconds: seconds });
      // Open WebUI gives new valves to the function with its next use.
      await setUp('gemini').user.models();
    };
    const LOAD_MS = 6_000;

    const loadThenStart: ProviderApi['before'] = async () => {
      await wait(LOAD_MS);
      return false;
    };
    const startThenLoad: ProviderApi['before'] = async (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
      await wait(LOAD_MS);
      return false;
    };
    const refuse = (times: number): ProviderApi['before'] => {
      let left = times;
      return async (response) => {
        if (left === 0) return false;
        left -= 1;
        const error = { code: 503, message: 'Loading model', type: 'unavailable_error' };
        response.writeHead(503, { 'content-type': 'application/json' }).end(JSON.stringify({ error }));
        return true;
      };
    };

    test('answers in every case if it loads in time', async () => {
      await setAckSeconds(60);
      const answers = await Promise.all([loadThenStart, startThenLoad, refuse(2)].map(askAfter));
      expect(answers).toEqual(['end', 'end', 'end']);
    });

    test('answers later if it has begun to answer, and else ends with an error that names the valve', async () => {
      await setAckSeconds(5);
      const [later, late, refused] = await Promise.all([startThenLoad, loadThenStart, refuse(99)].map(askAfter));
      expect(later).toBe('end');
      expect(late).toMatchObject({ code: 'first-token-timeout', message: expect.stringContaining('ack_seconds') });
      expect(refused).toMatchObject({ code: 'overloaded', message: expect.stringContaining('ack_seconds') });
    });
  });
});

const lookUp = (place: string) => ({ name: 'lookup', input: { place } });

/** Returns the id of the user's own entry of the model. */
async function findModel(user: User): Promise<string> {
  const id = Object.keys(await user.models()).find((each) => /^chat_executor\.[0-9a-f]{8}\./.test(each));
  if (id === undefined) throw new Error('Open WebUI lists no model of the executor.');
  return id;
}

type Chat = { readonly chatId: string; readonly messageId: string; readonly text: string };

/** Sends a question like the page of a saved chat, from a new tab. Resolves with the shown text when the answer has ended. */
async function askInChat(stage: PluginStage, { user, model }: { user: User; model: string }, content: string, chat?: Chat): Promise<Chat> {
  const tab = await openUserSocket(stage.url, user.token);
  try {
    const [id, questionId, parentId] = [crypto.randomUUID(), crypto.randomUUID(), chat?.messageId ?? null];
    const { chat_id: chatId = '' } = (await post(stage, user.token, '/api/chat/completions', {
      ...{ model, stream: true, params: { reasoning_effort: 'low' }, tool_ids: ['weather'], features: {} },
      ...{ session_id: tab.id, id, parent_id: parentId, ...(chat && { chat_id: chat.chatId }) },
      user_message: { id: questionId, parentId, childrenIds: [id], role: 'user', content, timestamp: 1, models: [model] },
    })) as { chat_id?: string };
    await tab.until(({ message_id, data }) => message_id === id && isEnd(data));
    return { chatId, messageId: id, text: textOfEvents(tab.events.filter(({ message_id }) => message_id === id)) };
  } finally {
    tab.stop();
  }
}
