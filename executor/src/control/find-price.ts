import type { ProviderSettings } from '../providers/provider.ts';
import { PRICE_TABLE, type Price, type PriceList } from './price-table.ts';

/** A price the user entered, for one model of one provider; before the table. */
export type OwnPrice = Price & { readonly provider: string; readonly model: string };

/** What a model costs, and who says so: the user, the table, or nobody needs to, because it runs on the user's own computer. */
export type FoundPrice = Price & { readonly from: 'own' | 'table' | 'local'; readonly list?: PriceList };

/** Of a provider, what decides its prices. */
type PricedProvider = Pick<ProviderSettings, 'id' | 'baseUrl'>;

const FREE: FoundPrice = { inputUsd: 0, outputUsd: 0, from: 'local' };
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
/** The ports of programs that run models on this computer. What listens on another one may be a gateway to paid models. */
const MODEL_PORTS = ['11434', '1234', '8080'];
/** A dated or newest release of a model costs what the model does. */
const RELEASE = /^[-@](latest|\d[\d-]*)$/;

/**
 * Finds what a model costs. Undefined where it is not known: then no sum holds it, and money cannot bound it.
 *
 * @param model - the provider's own id
 */
export function findPrice(provider: PricedProvider, model: string, own: readonly OwnPrice[] = []): FoundPrice | undefined {
  const entered = own.find((each) => each.provider === provider.id && each.model === model);
  if (entered) return { inputUsd: entered.inputUsd, outputUsd: entered.outputUsd, from: 'own' };
  if (isLocal(provider, model)) return FREE;
  const list = PRICE_TABLE.find(({ host }) => host === hostOf(provider.baseUrl)?.hostname);
  const id = model.replace(/^models\//, '');
  // The longest name first: "gpt-5-mini" is not a release of "gpt-5".
  const name = Object.keys(list?.models ?? {})
    .sort((one, other) => other.length - one.length)
    .find((known) => id === known || (id.startsWith(known) && RELEASE.test(id.slice(known.length))));
  const listed = name === undefined ? undefined : list?.models[name];
  return listed && list ? { ...listed, from: 'table', list } : undefined;
}

/** What a number of tokens costs, in US dollars. */
export function costOf({ inputUsd, outputUsd }: Price, promptTokens: number, completionTokens: number): number {
  return (promptTokens * inputUsd + completionTokens * outputUsd) / 1_000_000;
}

/** A model inside the page, or of a program on this computer; but Ollama also passes on models that run elsewhere, and says so in their names. */
function isLocal({ baseUrl }: PricedProvider, model: string): boolean {
  if (baseUrl === '') return true;
  const url = hostOf(baseUrl);
  return url !== undefined && LOOPBACK.test(url.hostname) && MODEL_PORTS.includes(url.port) && !/[:-]cloud$/.test(model);
}

function hostOf(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
