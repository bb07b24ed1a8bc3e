import { isRecord } from '../../peers/json.ts';
import {
  event,
  JSON_HEAD,
  type ProviderScript,
  respondWithError,
  respondWithText,
  streamThenReset,
  streamThenWrite,
} from '../../peers/provider/provider-scripts.ts';
import type { Trial } from '../../trial.ts';
import { cutText } from '../../wire-log.ts';
import { executorChecks } from '../define-checks.ts';
import { type AskOptions, ask, askAndFinish, completeLaterRequest } from './ask.ts';
import type { ExecutorStage } from './executor-stage.ts';
import type { TestRequest } from './test-request.ts';

const ADDRESS_FIELDS = ['url', 'baseUrl', 'base_url', 'baseURL', 'api_base', 'apiBase', 'endpoint', 'openai_api_base', 'host'];

const INDEXES: readonly unknown[] = [
  ...[1, 2, 99, -1, 1.5, Number.MAX_SAFE_INTEGER],
  ...['0', '1', '__proto__', 'constructor', 'length'],
  ...[null, {}, [0]],
];

const FREE = 'the zebra in row seven has lost its badge';

export const EXECUTOR_SECURITY = executorChecks({
  'SEC-1.no-key-leak': {
    title: 'The provider key MUST NOT appear in a frame, ack, error or log, even if the provider echoes it.',
    also: ['ERR-3'],
    run: async (stage, trial) => {
      const key = stage.canary;
      const message = `Incorrect API key provided: ${key}. You can find yours at …`;
      const cases: readonly (readonly [string, ProviderScript])[] = [
        [
          'in the message of a 401',
          respondWithError(401, JSON.stringify({ error: { message, type: 'invalid_request_error', code: 'invalid_api_key' } })),
        ],
        ['in the code of a 401', respondWithError(401, JSON.stringify({ error: { message: 'no', type: key, code: key, param: key } }))],
        ['in a 403 of plain text', respondWithError(403, message, { 'content-type': 'text/plain' })],
        [
          'in the headers of a 401',
          respondWithError(401, 'no', {
            'content-type': 'text/plain',
            'www-authenticate': `Bearer realm="${key}"`,
            'x-request-id': key,
            'retry-after': '1',
          }),
        ],
        ['in a detail of a 422', respondWithError(422, JSON.stringify({ detail: [{ msg: message, loc: [key] }] }))],
        ['in truncated JSON', respondWithError(500, `{"error": {"message": "${message}`)],
        [
          'in a success status without a completion',
          (exchange) => exchange.answer(200, JSON_HEAD, JSON.stringify({ error: { message, code: key } })),
        ],
        ['mid-stream', streamThenWrite('half', event(JSON.stringify({ error: { message, code: key } })))],
        ['in data that is not JSON', streamThenWrite('half', event(message))],
        ['nowhere', respondWithText('fine')],
      ];
      for (const stream of [true, false]) {
        const calls = cases.map(([name, script]) => ({ name, request: ask(stage, trial, script, { stream }) }));
        for (const { name, request } of calls) {
          const each = await request;
          await each.finish();
          const leak = [...each.call.acks, ...each.call.items].find(({ args }) => JSON.stringify(args).includes(key));
          if (leak)
            trial.fail(`no key where the provider echoes it ${name}`, cutText(JSON.stringify(leak.args).replaceAll(key, '«the key»'), 300));
          const [exchange] = each.exchanges;
          // How it is sent is between the executor and its provider.
          if (exchange && !JSON.stringify([exchange.url, exchange.headers, exchange.body]).includes(key))
            trial.strictly('the key in a request to its provider', 'no key');
        }
      }
    },
    audit: (stages, trial) => {
      for (const { canary, leaks, output, options } of stages) {
        if (canary === '') continue;
        const forms = [canary, Buffer.from(canary).toString('base64').replace(/=+$/, '')];
        const found = forms.find((form) => output.includes(form));
        if (found) {
          const line = output.split('\n').find((text) => text.includes(found)) ?? '';
          trial.fail(
            'no key in the executor output',
            `in the group ${options.group}: ${cutText(line.replaceAll(found, '«the key»'), 300)}`,
          );
        }
        if (leaks.length > 0) trial.fail('no key in any frame', cutText((leaks[0] ?? '').replaceAll(canary, '«the key»'), 300));
      }
    },
  },
  'SEC-2': {
    title:
      'An executor MUST NOT contact a host other than its own provider, or send a key there, whatever URL, key or index a request contains.',
    also: ['REQ-4'],
    run: async (stage, trial) => {
      const { model } = stage.provider;
      const address = `${stage.trap.url}/v1`;
      const addresses = Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, address]));
      const item = { id: model, name: model, object: 'model', owned_by: 'openai', direct: true };
      const attempts: AskOptions[] = [
        { modelItem: { ...item, urlIdx: 0, ...addresses, api_key: 'sk-of-the-backend', openai: { ...addresses } } },
        { form: { ...addresses, api_key: 'sk-of-the-backend', extra_headers: { 'x-base-url': address } } },
        { form: { metadata: addresses, model_item: { ...item, ...addresses } } },
        {
          modelItem: {
            ...item,
            urlIdx: 0,
            info: { base_model_id: model, meta: addresses },
            connection: addresses,
            provider: { ...addresses },
          },
        },
        ...INDEXES.map((urlIdx): AskOptions => ({ modelItem: { ...item, urlIdx, url_idx: urlIdx, index: urlIdx } })),
        { modelItem: JSON.parse(`{"id": ${JSON.stringify(model)}, "__proto__": ${JSON.stringify(addresses)}, "urlIdx": "__proto__"}`) },
        { form: JSON.parse(`{"__proto__": ${JSON.stringify(addresses)}}`) },
        { modelItem: null },
        { modelItem: address },
        // Loading an image by its address is allowed only from public hosts, and the trap is on this computer.
        { change: (envelope) => addImage(envelope, `${stage.trap.url}/cat.png`) },
      ];
      for (const options of attempts) await askAndFinish(stage, trial, respondWithText('ok'), options);
      await completeLaterRequest(stage, trial);
      // Ignores requests that redirects cause.
      const visit = stage.trap.requests.find(({ url }) => !url.includes('redirected'));
      if (visit) {
        const key = JSON.stringify(visit).includes(stage.canary) ? ' with the key' : '';
        trial.fail('no request to a URL from a request', `${visit.method} ${visit.url} at that URL${key}`);
      }
      // An announcement by request (ANN-7) goes to the backend with the user's token and is allowed.
      const leaked = stage.backend.requestedAnnouncements.find((announced) => JSON.stringify(announced).includes(stage.canary));
      if (leaked) trial.fail('no provider key in an announcement', 'one with the key');
      // Its own requests to the backend, with its own token, are allowed too.
      const misdirected = stage.backend.otherRequests.find((request) => {
        const sent = JSON.stringify(request);
        return sent.includes(stage.canary) || sent.includes(stage.promptWord) || request.url.includes('/chat/completions');
      });
      if (misdirected) {
        const key = JSON.stringify(misdirected).includes(stage.canary) ? ' with the key' : '';
        trial.fail('no request to the backend’s address', `${misdirected.method} ${misdirected.url}${key}`);
      }
    },
  },
  'SEC-1.redirect': {
    title: 'A redirect of the provider to another origin MUST NOT send the key there.',
    run: async (stage, trial) => {
      const { trap, canary } = stage;
      const before = trap.requests.length;
      const redirect = (status: number): ProviderScript => {
        return (exchange) => exchange.answer(status, { location: `${trap.url}/redirected-${status}` }, '');
      };
      await finishAll(stage, trial, [307, 308, 302, 301, 303].map(redirect));
      const requests = trap.requests.slice(before).filter(({ url }) => url.includes('redirected'));
      const withKey = requests.find((request) => JSON.stringify(request).includes(canary));
      if (withKey) trial.fail('no key at the other origin', `${withKey.method} ${withKey.url} with the key`);
      trial.note(
        requests.length === 0
          ? 'It does not follow redirects to another origin.'
          : `It follows ${requests.length} of 10 redirects to another origin, without the key.`,
      );
    },
  },
  'SEC-3': {
    title: 'Prompts and answers MUST NOT appear in logs or errors.',
    also: ['ERR-3'],
    profiles: ['strict'],
    run: async (stage, trial) => {
      const word = `${stage.promptWord}-answer`;
      const echo = `Cannot complete “${stage.promptWord} is what was asked”`;
      const cases: readonly ProviderScript[] = [
        respondWithText(`This is the ${word}.`),
        respondWithError(400, JSON.stringify({ error: { message: echo, code: echo } })),
        streamThenWrite(word, event(JSON.stringify({ error: { message: echo, type: echo } }))),
        streamThenReset(word),
        streamThenWrite('half', event(`${echo} is not JSON`)),
      ];
      for (const { answer, call } of await finishAll(stage, trial, cases)) {
        const acked = call.acks.map(({ args }) => args[0]).filter((value) => isRecord(value) && 'error' in value);
        const leak = [...answer.errors, ...acked].find((error) => JSON.stringify(error).includes(stage.promptWord));
        if (leak) trial.fail('no prompt and no answer in an error', cutText(JSON.stringify(leak), 300));
      }
    },
    audit: (stages, trial) => {
      for (const { promptWord, output, options } of stages) {
        const line = output.split('\n').find((text) => text.includes(promptWord));
        if (line !== undefined)
          trial.fail('no prompt and no answer in the executor output', `in the group ${options.group}: ${cutText(line, 300)}`);
      }
    },
  },
  'ERR-3.no-provider-text': {
    title: 'An error MUST NOT contain free text from the provider, since that may contain a key or a prompt.',
    profiles: ['strict'],
    run: async (stage, trial) => {
      const error = JSON.stringify({ error: { message: FREE, type: FREE, code: FREE, param: FREE } });
      const cases: readonly ProviderScript[] = [
        respondWithError(400, error),
        respondWithError(500, FREE, { 'content-type': 'text/plain' }),
        respondWithError(503, `<html><title>${FREE}</title></html>`, { 'content-type': 'text/html' }),
        (exchange) => exchange.answer(200, JSON_HEAD, error),
        streamThenWrite('half', event(error)),
      ];
      for (const { call } of await finishAll(stage, trial, cases)) {
        const leak = [...call.acks, ...call.items].find(({ args }) => JSON.stringify(args).includes(FREE));
        if (leak) trial.fail('an error in the executor’s own words', cutText(JSON.stringify(leak.args), 300));
      }
    },
  },
});

/** Calls the executor with each script, streamed and not streamed, one after the other. Returns the finished requests. */
async function finishAll(stage: ExecutorStage, trial: Trial, scripts: readonly ProviderScript[]): Promise<TestRequest[]> {
  const requests: TestRequest[] = [];
  for (const script of scripts) for (const stream of [true, false]) requests.push(await askAndFinish(stage, trial, script, { stream }));
  return requests;
}

function addImage(envelope: Record<string, unknown>, url: string): Record<string, unknown> {
  const copy = structuredClone(envelope);
  const { messages } = (copy as { data: { data: { form_data: { messages: { content: unknown }[] } } } }).data.data.form_data;
  const last = messages.at(-1);
  if (last) {
    last.content = [
      { type: 'text', text: last.content },
      { type: 'image_url', image_url: { url } },
    ];
  }
  return copy;
}
