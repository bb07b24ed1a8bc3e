import type { BackendSettings } from '../core/executor.ts';
import type { HttpProviderSteps } from '../providers/http/http-provider.ts';
import type { ProviderSettings } from '../providers/provider.ts';
import type { Environment } from './environment.ts';
import type { Finding } from './finding.ts';
import type { ProbeClient } from './probe-client.ts';

/** A finding, without the id of its probe. */
export type ProbeResult = Omit<Finding, 'probe' | 'facts'> & { readonly facts?: Finding['facts'] };

/**
 * One question of the check-up. Probes do not share results: the {@link ProbeClient} caches their requests. Their order in the
 * registry matters, because the first fault ends the check-up.
 */
export type Probe<Target> = {
  /** Unique, in kebab case. */
  readonly id: string;
  /** Returns the finding; undefined if the check does not apply. */
  readonly examine: (target: Target, client: ProbeClient) => Promise<ProbeResult | undefined>;
};

/** A provider to examine. */
export type ProviderTarget = {
  readonly settings: ProviderSettings;
  /** The provider's HTTP steps; undefined for a model inside the page. */
  readonly steps: HttpProviderSteps | undefined;
  readonly environment: Environment;
};

/** A backend to examine. */
export type BackendTarget = {
  readonly settings: BackendSettings;
  readonly environment: Environment;
};
