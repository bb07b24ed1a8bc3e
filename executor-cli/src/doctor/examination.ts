import type { BackendSettings } from '@chat-executor/executor';
import { examineBackend, examineProvider, type Finding } from '@chat-executor/executor/doctor';
import type { ProviderSettings } from '@chat-executor/executor/providers';
import type { SignIn } from '../sign-in/sign-in.ts';

/** What is to be examined. */
export type Examination = {
  readonly backend?: BackendSettings;
  /** Knows why there is no token, where that is so. */
  readonly signIn?: SignIn;
  readonly providers: readonly ProviderSettings[];
};

/** What was found in one backend or provider. */
export type Diagnosis = {
  readonly of: 'backend' | 'provider';
  readonly name: string;
  readonly address: string;
  readonly findings: readonly Finding[];
};

/** Examines everything in sequence and yields each diagnosis as soon as it is made. */
export async function* runExamination({ backend, providers }: Examination): AsyncGenerator<Diagnosis, void> {
  if (backend) yield { of: 'backend', name: 'Backend', address: backend.url, findings: await examineBackend(backend) };
  for (const settings of providers) {
    const { name, baseUrl } = settings;
    yield { of: 'provider', name, address: baseUrl, findings: await examineProvider(settings) };
  }
}

/** Whether something needs fixing. */
export function isIll({ findings }: Diagnosis): boolean {
  return findings.some(({ tone }) => tone === 'fault');
}
