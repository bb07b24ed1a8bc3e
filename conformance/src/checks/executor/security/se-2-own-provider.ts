import { respondWithText } from '../../../peers/provider/provider-scripts.ts';
import { type AskOptions, ask, completeLaterRequest } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

/** Common field names for provider URLs. */
const ADDRESS_FIELDS = ['url', 'baseUrl', 'base_url', 'baseURL', 'api_base', 'apiBase', 'endpoint', 'openai_api_base', 'host'];

/** Invalid indexes into a list of URLs. */
const INDEXES: readonly unknown[] = [
  1,
  2,
  99,
  -1,
  1.5,
  '0',
  '1',
  '__proto__',
  'constructor',
  'length',
  null,
  {},
  [0],
  Number.MAX_SAFE_INTEGER,
];

export const ownProvider = defineExecutorCheck({
  id: 'SEC-2',
  level: 'MUST',
  title:
    'An executor MUST NOT contact a host other than its own provider, or send a key there, whatever URL, key or index a request contains.',
  rules: ['REQ-4', 'SEC-2'],
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
    for (const options of attempts) await (await ask(stage, trial, respondWithText('ok'), options)).finish();
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
});

/** Adds a linked image to the last message of a call. */
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
