import { expect, test } from 'vitest';
import { describeFinding, describeSighting } from '../describe-finding.ts';
import { FINDING_CODES, type FindingCode } from '../finding.ts';
import { loadTexts } from './load-texts.ts';

const namesIn = (texts: readonly string[]): string[] => [...texts.join(' ').matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

test('every language has the same texts with the same placeholders', async () => {
  const [english, chinese] = [await loadTexts('en'), await loadTexts('zh')];
  for (const code of FINDING_CODES) {
    const [one, other] = [english.findings[code], chinese.findings[code]];
    expect([code, one[0] !== '', one[1] === '']).toEqual([code, other[0] !== '', other[1] === '']);
    expect([code, [...new Set(namesIn(one))]]).toEqual([code, [...new Set(namesIn(other))]]);
  }
});

test('fills in the facts of a finding, and removes placeholders without one', async () => {
  const texts = await loadTexts('en');
  const finding = (code: FindingCode, facts: Record<string, string>) => ({ probe: 'p', code, tone: 'fault', seen: [], facts }) as const;
  expect(describeFinding(finding('missing-v1', { suggestion: 'http://localhost/v1' }), texts).cure).toBe(
    'Set the base URL to http://localhost/v1',
  );
  expect(describeFinding(finding('key-refused', {}), texts).cure).not.toMatch(/[{}…]/);
});

test('an observation is one line', async () => {
  const texts = await loadTexts('en');
  const sighting = { what: 'GET http://localhost/', result: 'answered', status: 403, headers: { server: 'x' }, ms: 3 } as const;
  expect(describeSighting(sighting, texts)).toBe('GET http://localhost/ → HTTP 403, server: x, 3 ms');
  expect(describeSighting({ what: 'permission local-network', result: 'state', detail: 'denied' }, texts)).toBe(
    'permission local-network → denied',
  );
});
