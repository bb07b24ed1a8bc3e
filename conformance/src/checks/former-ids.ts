import FORMER_IDS from './former-ids.json' with { type: 'json' };

/** The kinds of subjects. */
export type TargetName = keyof typeof FORMER_IDS;

/** Former ids of a check. They stay valid in options, baselines and reports. */
export function formerIdsOf(target: TargetName, id: string): string[] {
  return Object.entries(FORMER_IDS[target]).flatMap(([former, current]) => (current === id ? former : []));
}
