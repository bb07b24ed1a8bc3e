import { parseUrl } from '@chat-executor/protocol';
import type { ProviderSettings } from '../providers/provider.ts';
import { PRICE_TABLE, type Price, type PriceList } from './price-table.ts';

/** A price that the user entered for one model of one provider. Overrides the table. */
export type OwnPrice = Price & { readonly provider: string; readonly model: string };

/** The price of a model, and its source: the user, the table, or `local`, which is free. */
export type FoundPrice = Price & { readonly from: 'own' | 'table' | 'local'; readonly list?: PriceList };

/** The provider settings that determine its prices. */
type PricedProvider = Pick<ProviderSettings, 'id' | 'baseUrl'>;

const FREE: FoundPrice = { inputUsd: 0, outputUsd: 0, from: 'local' };
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
/** The default ports of local model servers. Other ports may be gateways to paid models. */
const MODEL_PORTS = ['11434', '1234', '8080'];
/** The suffix of a dated or `latest` release, which costs the same as the model. */
const RELEASE = /^[-@](latest|\d[\d-]*)$/;

/**
 * Finds the price of a model. Without a known price (undefined), its cost is in no total and spending limits do not apply.
 *
 * @param model - the provider's own id
 */
export function findPrice(provider: PricedProvider, model: string, own: readonly OwnPrice[] = []): FoundPrice | undefined {
  const entered = findOwnPrice(provider, model, own);
  if (entered) return { inputUsd: entered.inputUsd, outputUsd: entered.outputUsd, from: 'own' };
  if (isLocal(provider, model)) return FREE;
  const list = PRICE_TABLE.find(({ host }) => host === parseUrl(provider.baseUrl)?.hostname);
  const id = model.toLowerCase().replace(/^models\//, '');
  // Longest name first, because "gpt-5-mini" is not a release of "gpt-5".
  const name = Object.keys(list?.models ?? {})
    .sort((one, other) => other.length - one.length)
    .find((known) => id === known || (id.startsWith(known) && RELEASE.test(id.slice(known.length))));
  const listed = name === undefined ? undefined : list?.models[name];
  return listed && list ? { ...listed, from: 'table', list } : undefined;
}

/**
 * The price that the user entered for a model. An id that differs only in case is the same model for many servers, and a backend can
 * choose the spelling; an exact match comes first.
 */
export function findOwnPrice({ id }: Pick<PricedProvider, 'id'>, model: string, own: readonly OwnPrice[]): OwnPrice | undefined {
  const ofProvider = own.filter(({ provider }) => provider === id);
  const lower = model.toLowerCase();
  return ofProvider.find((each) => each.model === model) ?? ofProvider.find((each) => each.model.toLowerCase() === lower);
}

/** The cost of a number of tokens, in US dollars. */
export function costOf({ inputUsd, outputUsd }: Price, promptTokens: number, completionTokens: number): number {
  return (promptTokens * inputUsd + completionTokens * outputUsd) / 1_000_000;
}

/** Whether a model runs in the page or on this computer. The names of Ollama's cloud models end in "cloud". */
function isLocal({ baseUrl }: PricedProvider, model: string): boolean {
  if (baseUrl === '') return true;
  const url = parseUrl(baseUrl);
  return url !== null && LOOPBACK.test(url.hostname) && MODEL_PORTS.includes(url.port) && !/[:-]cloud$/i.test(model);
}
