import type { Level } from '../src/check-facts.ts';

/** The role that a rule binds. */
export type Role = 'executor' | 'backend';

/** One numbered rule of PROTOCOL.md. */
export type Rule = {
  readonly id: string;
  readonly binds: readonly Role[];
  readonly level: Level;
  readonly isStrict: boolean;
  readonly text: string;
};

const RULE = /^\*\*([A-Z]{3}-\d+)\*\* \((both|executor|backend) (MUST|SHOULD|MAY)(, strict)?\) ([\s\S]*?)\n\n/gm;

/** Anything that starts like a rule, so that a malformed rule is not skipped. */
const RULE_START = /^\*\*[A-Z]{3}-\d+\*\*/gm;

/** Reads every rule of the document. @throws Error if a rule is malformed */
export function readRules(document: string): Rule[] {
  const rules = [...document.matchAll(RULE)].map(([, id = '', bound, level, strict, text = '']): Rule => {
    const binds: readonly Role[] = bound === 'both' ? ['executor', 'backend'] : [bound as Role];
    return { id, binds, level: level as Level, isStrict: strict !== undefined, text: text.replaceAll(/\s+/g, ' ').trim() };
  });
  const count = document.match(RULE_START)?.length ?? 0;
  if (count !== rules.length) throw new Error(`Only ${rules.length} of ${count} rules in PROTOCOL.md can be parsed.`);
  return rules;
}
