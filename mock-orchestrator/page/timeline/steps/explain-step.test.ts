import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EXPLANATIONS } from './explain-step.ts';

const protocol = readFileSync(new URL('../../../../protocol/PROTOCOL.md', import.meta.url), 'utf8');

/** The text of a section of PROTOCOL.md. */
function sectionOf(name: string): string {
  return protocol.split(/^## /m).find((section) => section.startsWith(`${name}\n`)) ?? '';
}

test.each(Object.entries(EXPLANATIONS))('%s names a rule in its section of PROTOCOL.md', (_kind, { rule }) => {
  if (rule) expect(sectionOf(rule.section)).toContain(`**${rule.id}**`);
});
