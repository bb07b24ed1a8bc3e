import type { FindingCode, Sighting } from './finding.ts';
import { findReach } from './local-address.ts';
import type { Look } from './look.ts';
import type { Found } from './probe.ts';
import type { Surroundings } from './surroundings.ts';

/** The evidence about a URL that does not answer. */
export type NoAnswer = {
  readonly url: URL;
  readonly surroundings: Surroundings;
  readonly look: Look;
  /** The requests without an answer. */
  readonly seen: readonly Sighting[];
};

/** Findings by the error code of Node. */
const REASONS: readonly (readonly [RegExp, FindingCode])[] = [
  [/^(ENOTFOUND|EAI_)/, 'unknown-host'],
  [/^ECONNREFUSED$/, 'nothing-listens'],
  [/SSL_(WRONG_VERSION|PACKET_LENGTH|INVALID|UNKNOWN_PROTOCOL|HTTP_REQUEST)|^EPROTO$/, 'wrong-scheme'],
  [/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/, 'bad-certificate'],
];

/** Explains why there is no answer. Browser restrictions come first, as then nothing was sent. */
export async function explainNoAnswer(silence: NoAnswer): Promise<Found> {
  const { url, seen } = silence;
  const facts = { host: url.host };
  const forbidden = await findBrowserRule(silence);
  if (forbidden) return { ...forbidden, facts };
  const detail = seen.find((sighting) => sighting.detail !== undefined)?.detail ?? '';
  const reason = REASONS.find(([pattern]) => pattern.test(detail))?.[1];
  if (reason) return { code: reason, tone: 'fault', seen, facts };
  return { ...(await findOtherScheme(silence)), facts };
}

async function findBrowserRule({ url, surroundings, seen }: NoAnswer): Promise<Found | undefined> {
  const { page, askPermission } = surroundings;
  const reach = findReach(url.hostname);
  if (!page) return undefined;
  const permission = reach === 'public' ? undefined : await askPermission(reach);
  if (permission && permission.state !== 'granted') {
    const sighting: Sighting = { what: `permission ${permission.name}`, result: 'state', detail: permission.state };
    // A page on this computer needs no permission, so the state is meaningless there.
    if (findReach(new URL(page.origin).hostname) === 'public' || permission.state === 'denied') {
      return { code: permission.state === 'denied' ? 'network-denied' : 'network-unanswered', tone: 'fault', seen: [...seen, sighting] };
    }
  }
  if (page.protocol === 'https:' && url.protocol === 'http:' && reach !== 'loopback') {
    return { code: 'mixed-content', tone: 'fault', seen: [...seen, { what: 'page', result: 'state', detail: page.origin }] };
  }
  return undefined;
}

/** Checks whether the other scheme answers, since browsers do not tell pages the cause. */
async function findOtherScheme({ url, surroundings: { page }, look, seen }: NoAnswer): Promise<Found> {
  const isLate = seen.every(({ result }) => result === 'late');
  if (page && url.protocol === 'https:' && findReach(url.hostname) !== 'public') {
    const plain = new URL(url);
    plain.protocol = 'http:';
    const { sighting } = await look.ask({ url: plain, isBlind: true });
    if (sighting.result === 'unreadable') return { code: 'wrong-scheme', tone: 'fault', seen: [...seen, sighting] };
  }
  return { code: isLate ? 'too-slow' : 'no-answer', tone: 'fault', seen };
}
