import { wrap } from '../../change.ts';
import { isObject } from '../../json.ts';
import { Failure, failureForStatus } from '../../small-executor/failure.ts';
import { Request } from '../../small-executor/request.ts';
import { SmallExecutor } from '../../small-executor/small-executor.ts';
import type { BrokenExecutor } from './broken-executor.ts';

/** Faults that leak private data. */
export const BROKEN_SECRETS: Readonly<Record<string, BrokenExecutor>> = {
  'logs-its-key': {
    breaks: 'SEC-1.no-key-leak',
    fault: 'It prints its settings on start, including the key.',
    Executor: wrap(SmallExecutor, 'start', function (original) {
      this.print(`settings: ${JSON.stringify(this.environment)}`);
      original();
    }),
  },
  'forgets-the-key': {
    breaks: 'SEC-1.no-key-leak',
    fault: 'It sends no key to its provider.',
    Request: class extends Request {
      override fetch(url: string, init: RequestInit): Promise<Response> {
        return super.fetch(url, { ...init, headers: { 'content-type': 'application/json' } });
      }
    },
  },
  'provider-url-from-request': {
    breaks: 'SEC-2',
    fault: 'It contacts the URL in a request, with its own key.',
    Request: wrap(Request, 'fetch', function (original, url, init) {
      const { model } = this.call;
      const base = isObject(model) && typeof model['base_url'] === 'string' ? model['base_url'] : undefined;
      return original(base ? `${base}/chat/completions` : url, init);
    }),
  },
  'provider-index-from-request': {
    breaks: 'SEC-2',
    fault: 'It selects its provider by an index in the request, and falls back to the backend’s address.',
    Request: wrap(Request, 'fetch', function (original, url, init) {
      const index = isObject(this.call.model) ? (this.call.model['urlIdx'] ?? 0) : 0;
      const addresses = [url] as Record<number | string, unknown> & string[];
      const address = addresses[index as number];
      return original(typeof address === 'string' ? address : `${this.environment.CONFORMANCE_BACKEND_URL}/chat/completions`, init);
    }),
  },
  'images-from-any-address': {
    breaks: 'SEC-2',
    fault: 'It loads linked images from every address.',
    Request: wrap(Request, 'fetch', async function (original, url, init) {
      const [, link] = /"image_url":\{"url":"(http[^"]+)"/.exec(JSON.stringify(this.call.form)) ?? [];
      if (link !== undefined) await original(link, { method: 'GET' });
      return original(url, init);
    }),
  },
  'key-follows-redirects': {
    breaks: 'SEC-1.redirect',
    fault: 'It follows redirects with all its headers.',
    Request: wrap(Request, 'fetch', async (original, url, init) => {
      const response = await original(url, { ...init, redirect: 'manual' });
      const location = response.headers.get('location');
      return location === null ? response : original(location, init);
    }),
  },
  'logs-prompts': {
    breaks: 'SEC-3',
    fault: 'It prints each request.',
    Request: wrap(Request, 'run', async function (original) {
      this.print(`request ${JSON.stringify(this.call.form)}`);
      await original();
    }),
  },
  'provider-text-in-errors': {
    breaks: 'ERR-3.no-provider-text',
    also: ['SEC-3'],
    fault: 'It quotes provider text in an error, with the key masked.',
    Request: wrap(Request, 'readRefusal', async function (_original, response) {
      const { code, cure } = failureForStatus(response.status);
      const { CONFORMANCE_PROVIDER_KEY: key } = this.environment;
      const text = (await response.text()).slice(0, 200);
      return new Failure(code, `The provider says: ${key ? text.replaceAll(key, '…') : text}`, cure);
    }),
  },
};
