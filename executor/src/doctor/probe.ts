import type { BackendSettings } from '../core/executor.ts';
import type { HttpProviderSteps } from '../providers/http/http-provider.ts';
import type { ProviderSettings } from '../providers/provider.ts';
import type { Finding } from './finding.ts';
import type { Look } from './look.ts';
import type { Surroundings } from './surroundings.ts';

/** What a probe has found, without its own name. */
export type Found = Omit<Finding, 'probe' | 'facts'> & { readonly facts?: Finding['facts'] };

/**
 * One question a doctor asks. It looks for itself and needs no other probe to have run: what was looked at once is remembered by
 * the {@link Look}. The order of the registry matters all the same: an earlier fault explains the later ones.
 */
export type Probe<Patient> = {
  /** Unique, kebab-case; shown with `--json`. */
  readonly id: string;
  /** What it found; undefined where the question does not arise. */
  readonly examine: (patient: Patient, look: Look) => Promise<Found | undefined>;
};

/** A provider to examine. */
export type ProviderPatient = {
  readonly settings: ProviderSettings;
  /** How it is called over HTTP; undefined for a model inside the page. */
  readonly steps: HttpProviderSteps | undefined;
  readonly surroundings: Surroundings;
};

/** A backend to examine. */
export type BackendPatient = {
  readonly settings: BackendSettings;
  readonly surroundings: Surroundings;
};
