import { expect, test } from 'vitest';
import { describeFinding, describeSighting } from '../describe-finding.ts';
import { FINDING_CODES, type Finding } from '../finding.ts';
import { loadTexts } from './load-texts.ts';

/** Facts that show up in a text as `<name>`. */
const NAMED_FACTS = new Proxy({}, { get: (_target, name) => `<${String(name)}>` });
const finding = (code: Finding['code'], facts: Finding['facts']): Finding => ({ probe: 'p', code, tone: 'fault', seen: [], facts });

test('uses the same facts in every language', async () => {
  const languages = [await loadTexts('en'), await loadTexts('zh')];
  for (const code of FINDING_CODES) {
    const [english, chinese] = languages.map((texts) => {
      const { sentence, cure } = describeFinding(finding(code, NAMED_FACTS), texts);
      const names = [...`${sentence}${cure}`.matchAll(/<\w+>/g)].map(([name]) => name);
      return { code, names: [...new Set(names)].sort(), isSentenceEmpty: sentence === '', isCureEmpty: cure === '' };
    });
    expect(chinese).toEqual(english);
  }
});

test('inserts the facts of a finding, and leaves out a URL that is not known', async () => {
  const texts = await loadTexts('en');
  expect(describeFinding(finding('missing-v1', { suggestion: 'http://localhost/v1' }), texts).cure).toBe(
    'Set the base URL to http://localhost/v1',
  );
  expect(describeFinding(finding('key-missing', {}), texts).cure).toBe('Enter a key in the provider settings.');
  for (const code of ['key-missing', 'key-refused', 'redirected'] as const) {
    for (const language of ['en', 'zh'] as const) {
      expect(describeFinding(finding(code, {}), await loadTexts(language)).cure).toMatch(/[.。]$/);
    }
  }
});

test('describes an observation in one line', async () => {
  const texts = await loadTexts('en');
  const sighting = { what: 'GET http://localhost/', result: 'answered', status: 403, headers: { server: 'x' }, ms: 3 } as const;
  expect(describeSighting(sighting, texts)).toBe('GET http://localhost/ → HTTP 403, server: x, 3 ms');
  expect(describeSighting({ what: 'permission local-network', result: 'state', detail: 'denied' }, texts)).toBe(
    'permission local-network → denied',
  );
});
