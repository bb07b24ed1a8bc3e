import type { BackendSettings } from '../core/executor.ts';
import { SecretMask } from '../core/secrets/secret-mask.ts';
import type { ProviderSettings } from '../providers/provider.ts';
import { detectEnvironment, type Environment } from './environment.ts';
import type { Finding } from './finding.ts';
import type { BackendTarget, Probe, ProviderTarget } from './probe.ts';
import { ProbeClient } from './probe-client.ts';
import { loadSteps } from './provider-steps.ts';
import { BACKEND_PROBES, PROVIDER_PROBES } from './registry.ts';

/** The options of an examination. */
export type ExamineOptions = {
  /** Aborts it; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called with each finding as it is made. */
  readonly onFinding?: ((finding: Finding) => void) | undefined;
  /** Timeout per request, in milliseconds. Default 8,000 in a program, 20,000 in a page, where the browser may ask the user. */
  readonly limitMs?: number | undefined;
  /** Sends the requests. Default: the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** The page or program to examine from. Default: the current one. */
  readonly environment?: Environment | undefined;
};

const LIMITS = { program: 8_000, page: 20_000 } as const;

/**
 * Examines a provider: requests its models as the executor does and, if that fails, looks for the cause. Sends no prompt, and
 * sends the key only to the provider's origin.
 *
 * @returns the findings, in order; stops at the first fault, which explains later ones
 */
export async function examineProvider(settings: ProviderSettings, options: ExamineOptions = {}): Promise<readonly Finding[]> {
  const environment = options.environment ?? detectEnvironment();
  const target: ProviderTarget = { settings, environment, steps: await loadSteps(settings.kind) };
  const { apiKey = '', headers = {} } = settings;
  // Words of three characters and less, such as "on", are no secrets.
  const words = Object.values(headers).flatMap((value) => value.split(/\s+/).filter((word) => word.length > 3));
  return runProbes(PROVIDER_PROBES, target, environment, [apiKey.trim(), ...words], options);
}

/**
 * Examines a backend: its URL, its socket, the sign-in with the token, and its support for executors. Opens a
 * short session of its own.
 *
 * @returns see {@link examineProvider}
 */
export async function examineBackend(settings: BackendSettings, options: ExamineOptions = {}): Promise<readonly Finding[]> {
  const environment = options.environment ?? detectEnvironment();
  const token = await readToken(settings);
  return runProbes(BACKEND_PROBES, { settings: { ...settings, token }, environment }, environment, [token], options);
}

/** Returns the token; empty if it is missing or its getter fails. */
async function readToken({ token }: BackendSettings): Promise<string> {
  try {
    return (typeof token === 'function' ? await token() : token) ?? '';
  } catch {
    return '';
  }
}

async function runProbes<Target extends ProviderTarget | BackendTarget>(
  probes: readonly Probe<Target>[],
  target: Target,
  { page }: Environment,
  secrets: readonly string[],
  { signal, onFinding, fetch, limitMs = page ? LIMITS.page : LIMITS.program }: ExamineOptions,
): Promise<readonly Finding[]> {
  const client = new ProbeClient({ signal, limitMs, secrets, fetch });
  const mask = new SecretMask(secrets);
  const findings: Finding[] = [];
  for (const probe of probes) {
    signal?.throwIfAborted();
    const found = await probe.examine(target, client).catch(() => {
      signal?.throwIfAborted();
      return { code: 'probe-failed', tone: 'hint', seen: [] } as const;
    });
    if (!found) continue;
    const finding: Finding = mask.value({ facts: {}, ...found, probe: probe.id });
    findings.push(finding);
    onFinding?.(finding);
    if (finding.tone === 'fault') break;
  }
  return findings;
}
