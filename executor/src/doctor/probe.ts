import type { BackendSettings } from '../core/executor.ts';
import type { HttpProviderSteps } from '../providers/http/http-provider.ts';
import type { ProviderSettings } from '../providers/provider.ts';
import type { Finding } from './finding.ts';
import type { Look } from './look.ts';
import type { Surroundings } from './surroundings.ts';

/** A finding without the probe's id. */
export type Found = Omit<Finding, 'probe' | 'facts'> & { readonly facts?: Finding['facts'] };

/**
 * One check of a doctor. Independent of other probes: the {@link Look} caches requests. The order of the registry still
 * matters: an earlier fault explains the later ones.
 */
export type Probe<Patient> = {
  /** Unique, kebab-case; shown with `--json`. */
  readonly id: string;
  /** Returns the finding; undefined if the check does not apply. */
  readonly examine: (patient: Patient, look: Look) => Promise<Found | undefined>;
};

/** A provider to examine. */
export type ProviderPatient = {
  readonly settings: ProviderSettings;
  /** The provider's HTTP steps; undefined for a model inside the page. */
  readonly steps: HttpProviderSteps | undefined;
  readonly surroundings: Surroundings;
};

/** A backend to examine. */
export type BackendPatient = {
  readonly settings: BackendSettings;
  readonly surroundings: Surroundings;
};
