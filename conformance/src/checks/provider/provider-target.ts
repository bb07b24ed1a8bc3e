import type { HttpCall } from '../../peers/http/http-call.ts';
import type { Subject, Target } from '../../target.ts';
import { PROVIDER_CHECKS } from '../registry.ts';
import { type ProviderSettings, ProviderStage } from './provider-stage.ts';

/** Target for providers: the suite is an HTTP client that parses the bytes itself. */
export const PROVIDER_TARGET: Target<ProviderStage> = {
  name: 'provider',
  checks: PROVIDER_CHECKS,
  groups: [
    { name: 'plain', phase: 1, width: 1 },
    { name: 'further', phase: 2, width: 1 },
  ],
};

/** A running provider. */
export function providerSubject(name: string, settings: ProviderSettings): Subject<ProviderStage> {
  const samples = new Map<string, HttpCall>();
  return {
    facts: { target: 'provider', name, at: settings.url },
    secrets: settings.key === undefined ? [] : [settings.key],
    open: (_group, { startLimit }) => ProviderStage.open(settings, samples, startLimit),
  };
}
