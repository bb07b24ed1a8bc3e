import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHINESE } from '../../language/chinese.ts';
import { ENGLISH } from '../../language/english.ts';
import { EXPLANATIONS } from './explain-step.ts';

const protocol = readFileSync(new URL('../../../../protocol/PROTOCOL.md', import.meta.url), 'utf8');

/** The text of a section of PROTOCOL.md. */
function sectionOf(name: string): string {
  return protocol.split(/^## /m).find((section) => section.startsWith(`${name}\n`)) ?? '';
}

test.each(Object.entries(EXPLANATIONS))('%s names a rule in its section of PROTOCOL.md', (_kind, { rule }) => {
  if (rule) expect(sectionOf(rule.section)).toContain(`**${rule.id}**`);
});

test('every kind of step has a title and a sentence in both languages', () => {
  for (const { title, text } of Object.values(EXPLANATIONS)) {
    for (const texts of [ENGLISH, CHINESE])
      expect([texts[title], texts[text]]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
  }
});
