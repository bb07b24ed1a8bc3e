import type { BackendSettings } from '../core/executor.ts';
import type { ProviderSettings } from '../providers/provider.ts';
import type { Finding } from './finding.ts';
import { Look } from './look.ts';
import type { BackendPatient, Probe, ProviderPatient } from './probe.ts';
import { loadSteps } from './provider-steps.ts';
import { BACKEND_PROBES, PROVIDER_PROBES } from './registry.ts';
import { findSurroundings, type Surroundings } from './surroundings.ts';

/** How to examine. */
export type ExamineOptions = {
  /** Ends it; the promise then rejects with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** Told each finding as it is made. */
  readonly onFinding?: ((finding: Finding) => void) | undefined;
  /** Wait for one answer, in milliseconds. Default 8,000 in a program, 20,000 in a page, whose browser may first ask its user. */
  readonly limitMs?: number | undefined;
  /** The page or program to judge from; that of here where it is left out. */
  readonly surroundings?: Surroundings | undefined;
};

const LIMITS = { program: 8_000, page: 20_000 } as const;

/**
 * Examines a provider: asks for its models as the executor would, and for whatever explains why that fails. No prompt is sent, and
 * the key goes to the provider's own origin only.
 *
 * @returns what was found, in order; a fault is the last, since it explains what would follow
 */
export async function examineProvider(settings: ProviderSettings, options: ExamineOptions = {}): Promise<readonly Finding[]> {
  const surroundings = options.surroundings ?? findSurroundings();
  const patient: ProviderPatient = { settings, surroundings, steps: await loadSteps(settings.kind) };
  return runProbes(PROVIDER_PROBES, patient, surroundings, [settings.apiKey?.trim() ?? ''], options);
}

/**
 * Examines a backend: its address, its socket, the sign-in with the token, and what it knows of executors. It joins with a session of
 * its own for a moment.
 *
 * @returns as of {@link examineProvider}
 */
export async function examineBackend(settings: BackendSettings, options: ExamineOptions = {}): Promise<readonly Finding[]> {
  const surroundings = options.surroundings ?? findSurroundings();
  const token = await readToken(settings);
  return runProbes(BACKEND_PROBES, { settings: { ...settings, token }, surroundings }, surroundings, [token], options);
}

/** Empty where there is none, or its getter fails. */
async function readToken({ token }: BackendSettings): Promise<string> {
  try {
    return typeof token === 'string' ? token : await token();
  } catch {
    return '';
  }
}

async function runProbes<Patient extends ProviderPatient | BackendPatient>(
  probes: readonly Probe<Patient>[],
  patient: Patient,
  { page }: Surroundings,
  secrets: readonly string[],
  { signal, onFinding, limitMs = page ? LIMITS.page : LIMITS.program }: ExamineOptions,
): Promise<readonly Finding[]> {
  const look = new Look({ signal, limitMs, secrets });
  const findings: Finding[] = [];
  for (const probe of probes) {
    signal?.throwIfAborted();
    const found = await probe.examine(patient, look).catch(() => {
      signal?.throwIfAborted();
      return { code: 'probe-failed', tone: 'hint', seen: [] } as const;
    });
    if (!found) continue;
    const finding: Finding = { facts: {}, ...found, probe: probe.id };
    findings.push(finding);
    onFinding?.(finding);
    if (finding.tone === 'fault') break;
  }
  return findings;
}
