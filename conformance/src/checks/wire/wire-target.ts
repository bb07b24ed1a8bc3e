import type { Subject, Target } from '../../target.ts';
import { WIRE_CHECKS } from '../registry.ts';
import { type WireSettings, WireStage } from './wire-stage.ts';

/** Target for recorded journals. */
export const WIRE_TARGET: Target<WireStage> = { name: 'wire', checks: WIRE_CHECKS, groups: [{ name: 'journal', phase: 1, width: 1 }] };

/** A journal file. */
export function wireSubject(name: string, settings: WireSettings): Subject<WireStage> {
  return {
    facts: { target: 'wire', name, at: settings.journal },
    secrets: settings.canary === undefined ? [] : [settings.canary],
    open: async () => new WireStage(settings),
  };
}
