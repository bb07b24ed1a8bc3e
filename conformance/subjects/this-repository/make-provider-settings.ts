import type { ExecutorEnvironment } from '../../src/subject/subject-process.ts';

/** Settings of the suite's provider, for the executor of this repository. */
export function makeProviderSettings(environment: ExecutorEnvironment) {
  return {
    id: 'conformance',
    kind: 'openai-compatible',
    name: 'Conformance',
    baseUrl: environment.CONFORMANCE_PROVIDER_URL,
    models: [environment.CONFORMANCE_MODEL],
    ...(environment.CONFORMANCE_PROVIDER_KEY !== '' && { apiKey: environment.CONFORMANCE_PROVIDER_KEY }),
  };
}
