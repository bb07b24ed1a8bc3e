import { isUnknownIssuer } from '../providers/http/network-errors.ts';
import { locateHost } from '../providers/locate-host.ts';
import type { Environment } from './environment.ts';
import type { FindingCode, Sighting } from './finding.ts';
import type { ProbeResult } from './probe.ts';
import type { ProbeClient } from './probe-client.ts';

/** The evidence about a URL that does not answer. */
export type NoAnswer = {
  readonly url: URL;
  readonly environment: Environment;
  readonly client: ProbeClient;
  /** The requests without an answer. */
  readonly seen: readonly Sighting[];
};

/** The finding for each error code of Node. */
const CODES: readonly (readonly [RegExp, FindingCode])[] = [
  [/^(ENOTFOUND|EAI_)/, 'unknown-host'],
  [/^ECONNREFUSED$/, 'nothing-listens'],
  [/SSL_(WRONG_VERSION|PACKET_LENGTH|INVALID|UNKNOWN_PROTOCOL|HTTP_REQUEST)|^EPROTO$/, 'wrong-scheme'],
  [/CERT|ERR_TLS/, 'bad-certificate'],
];

/** Explains why a URL does not answer. Browser restrictions come first, because the browser then sends nothing. */
export async function explainNoAnswer(evidence: NoAnswer): Promise<ProbeResult> {
  const { url, seen } = evidence;
  const facts = { host: url.host };
  const restriction = await findBrowserRestriction(evidence);
  if (restriction) return { ...restriction, facts };
  const detail = seen.find((sighting) => sighting.detail !== undefined)?.detail ?? '';
  const code = isUnknownIssuer(detail) ? 'unknown-issuer' : CODES.find(([pattern]) => pattern.test(detail))?.[1];
  if (code) return { code, tone: 'fault', seen, facts };
  return { ...(await findOtherScheme(evidence)), facts };
}

async function findBrowserRestriction({ url, environment, seen }: NoAnswer): Promise<ProbeResult | undefined> {
  const { page, askPermission } = environment;
  const location = locateHost(url.hostname);
  if (!page) return undefined;
  const permission = location === 'public' ? undefined : await askPermission(location);
  if (permission && permission.state !== 'granted') {
    const sighting: Sighting = { what: `permission ${permission.name}`, result: 'state', detail: permission.state };
    // A page on this computer needs no permission, so the state is meaningless there.
    if (locateHost(new URL(page.origin).hostname) === 'public' || permission.state === 'denied') {
      return { code: permission.state === 'denied' ? 'network-denied' : 'network-unanswered', tone: 'fault', seen: [...seen, sighting] };
    }
  }
  if (page.protocol === 'https:' && url.protocol === 'http:' && location !== 'loopback') {
    return { code: 'mixed-content', tone: 'fault', seen: [...seen, { what: 'page', result: 'state', detail: page.origin }] };
  }
  return undefined;
}

/** Checks whether http works instead of https. A page does not learn the cause from the browser. */
async function findOtherScheme({ url, environment: { page }, client, seen }: NoAnswer): Promise<ProbeResult> {
  const isLate = seen.every(({ result }) => result === 'late');
  if (page && url.protocol === 'https:' && locateHost(url.hostname) !== 'public') {
    const plain = new URL(url);
    plain.protocol = 'http:';
    const { sighting } = await client.request({ url: plain, noCors: true });
    if (sighting.result === 'unreadable') return { code: 'wrong-scheme', tone: 'fault', seen: [...seen, sighting] };
  }
  return { code: isLate ? 'too-slow' : 'no-answer', tone: 'fault', seen };
}
