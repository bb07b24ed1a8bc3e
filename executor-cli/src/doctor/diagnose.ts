import type { BackendSettings } from '@chat-executor/executor';
import { examineBackend, examineProvider, type Finding } from '@chat-executor/executor/doctor';
import type { ProviderSettings } from '@chat-executor/executor/providers';
import { AI_SDK } from '../ai-sdk/ai-sdk-settings.ts';
import { examinePackage, type PackageFinding } from '../ai-sdk/examine-package.ts';
import type { Network } from '../network/network.ts';
import type { SignIn } from '../sign-in/sign-in.ts';

/** What to check: a backend, providers, or both. */
export type DoctorTargets = {
  readonly backend?: BackendSettings;
  /** The sign-in of the backend, which knows why it failed. */
  readonly signIn?: SignIn;
  readonly providers: readonly ProviderSettings[];
  /** How they are reached. */
  readonly network: Network;
};

/** The findings about one backend or provider. */
export type Diagnosis = {
  readonly of: 'backend' | 'provider';
  readonly name: string;
  readonly address: string;
  readonly findings: readonly (Finding | PackageFinding)[];
};

/** Checks the backend, then each provider. Yields each diagnosis when it is ready. */
export async function* diagnose({ backend, providers, network: { fetch } }: DoctorTargets): AsyncGenerator<Diagnosis, void> {
  if (backend) yield { of: 'backend', name: 'Backend', address: backend.url, findings: await examineBackend(backend, { fetch }) };
  for (const settings of providers) {
    const { name, baseUrl } = settings;
    const findings = settings.kind === AI_SDK ? [await examinePackage(settings, fetch)] : await examineProvider(settings, { fetch });
    yield { of: 'provider', name, address: baseUrl, findings };
  }
}

/** Whether a diagnosis has a finding that needs fixing. */
export function needsFixing({ findings }: Diagnosis): boolean {
  return findings.some(({ tone }) => tone === 'fault');
}
