import type { Level } from '../src/check-facts.ts';

/** Whom a rule binds. */
export type Role = 'executor' | 'backend';

/** One numbered rule of PROTOCOL.md. */
export type Rule = {
  readonly id: string;
  readonly binds: readonly Role[];
  readonly level: Level;
  readonly isStrict: boolean;
  /** What it says, on one line. */
  readonly text: string;
};

const FORM = /^\*\*([A-Z]{3}-\d+)\*\* \((both|executor|backend) (MUST|SHOULD|MAY)(, strict)?\) ([\s\S]*?)\n\n/gm;

/** Anything that begins like a rule, so that none is passed over for its form. */
const BEGINNING = /^\*\*[A-Z]{3}-\d+\*\*/gm;

/** Reads every rule of the document. @throws Error when one has another form than the rest */
export function readRules(document: string): Rule[] {
  const rules = [...document.matchAll(FORM)].map(([, id = '', who, level, strict, text = '']): Rule => {
    const binds: readonly Role[] = who === 'both' ? ['executor', 'backend'] : [who as Role];
    return { id, binds, level: level as Level, isStrict: strict !== undefined, text: text.replaceAll(/\s+/g, ' ').trim() };
  });
  const begun = document.match(BEGINNING)?.length ?? 0;
  if (begun !== rules.length) throw new Error(`PROTOCOL.md begins ${begun} rules, and ${rules.length} of them can be read.`);
  return rules;
}
