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
    Executor: class extends SmallExecutor {
      override start(): void {
        this.print(`settings: ${JSON.stringify(this.environment)}`);
        super.start();
      }
    },
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
    Request: class extends Request {
      override fetch(url: string, init: RequestInit): Promise<Response> {
        const { model } = this.call;
        const base = isObject(model) && typeof model['base_url'] === 'string' ? model['base_url'] : undefined;
        return super.fetch(base ? `${base}/chat/completions` : url, init);
      }
    },
  },
  'provider-index-from-request': {
    breaks: 'SEC-2',
    fault: 'It selects its provider by an index in the request, and falls back to the backend’s address.',
    Request: class extends Request {
      override fetch(url: string, init: RequestInit): Promise<Response> {
        const index = isObject(this.call.model) ? (this.call.model['urlIdx'] ?? 0) : 0;
        const addresses = [url] as Record<number | string, unknown> & string[];
        const address = addresses[index as number];
        return super.fetch(typeof address === 'string' ? address : `${this.environment.CONFORMANCE_BACKEND_URL}/chat/completions`, init);
      }
    },
  },
  'images-from-any-address': {
    breaks: 'SEC-2',
    fault: 'It loads linked images from every address.',
    Request: class extends Request {
      override async fetch(url: string, init: RequestInit): Promise<Response> {
        const [, link] = /"image_url":\{"url":"(http[^"]+)"/.exec(JSON.stringify(this.call.form)) ?? [];
        if (link !== undefined) await super.fetch(link, { method: 'GET' });
        return super.fetch(url, init);
      }
    },
  },
  'key-follows-redirects': {
    breaks: 'SEC-1.redirect',
    fault: 'It follows redirects with all its headers.',
    Request: class extends Request {
      override async fetch(url: string, init: RequestInit): Promise<Response> {
        const response = await super.fetch(url, { ...init, redirect: 'manual' });
        const location = response.headers.get('location');
        return location === null ? response : super.fetch(location, init);
      }
    },
  },
  'logs-prompts': {
    breaks: 'SEC-3',
    fault: 'It prints each request.',
    Request: class extends Request {
      override async run(): Promise<void> {
        this.print(`request ${JSON.stringify(this.call.form)}`);
        await super.run();
      }
    },
  },
  'provider-text-in-errors': {
    breaks: 'ERR-3.no-provider-text',
    also: ['SEC-3'],
    fault: 'It quotes provider text in an error, with the key masked.',
    Request: class extends Request {
      override async readRefusal(response: Response): Promise<Failure> {
        const { code, cure } = failureForStatus(response.status);
        const { CONFORMANCE_PROVIDER_KEY: key } = this.environment;
        const text = (await response.text()).slice(0, 200);
        return new Failure(code, `The provider says: ${key ? text.replaceAll(key, '…') : text}`, cure);
      }
    },
  },
};
