import { describe, expect, test } from 'vitest';
import { BACKEND_CHECKS, EXECUTOR_CHECKS, PROVIDER_CHECKS, STACK_CHECKS, WIRE_CHECKS } from '../../checks/registry.ts';
import type { RunReport } from '../../result.ts';
import { excludedResult } from '../../runner/verdict.ts';
import type { WireEntry } from '../../wire-log.ts';
import { formatHtml } from './format-html.ts';

const wire: readonly WireEntry[] = [
  { at: 0, from: 'backend', to: 'executor', kind: 'call', text: '21["events",{"data":"<script>alert(1)</script>"}]' },
  { at: 900, from: 'executor', to: 'provider', kind: 'request', text: 'POST /v1/chat/completions' },
  { at: 901, from: 'executor', to: 'backend', kind: 'item', text: '2["u-1:s:0f0f0f0f-1111-4222-8333-444444444444",{"done":true}]' },
];

function report(status: 'fail' | 'pass'): RunReport {
  const evidence = { expected: '<b>one</b> ack', observed: 'two', wire, replay: "--only 'CBK-1'" };
  const counts = { pass: 0, fail: 1, warn: 0, info: 0, 'not-testable': 0, excluded: 0, 'harness-fault': 0 };
  return {
    subject: { target: 'executor', name: 'mine & yours' },
    profile: 'compat',
    suite: { name: 'suite', version: '1.0.0', seed: 7, startedAt: '2026-01-01T00:00:00.000Z' },
    results: [
      { id: 'CBK-1', aliases: ['CB-1'], level: 'MUST', status, title: 'It MUST `ack` once.', rule: 'CBK-1', seconds: 0.5, evidence },
    ],
    summary: { ...counts, total: 1, known: 0, stale: ['CBK-9: <i>gone</i>'], seconds: 1, exitCode: 1 },
  };
}

describe('the HTML report', () => {
  const page = formatHtml(report('fail'));

  test('escapes text from the wire and the subject, runs no script and fetches nothing', () => {
    expect(page).toContain('mine &amp; yours');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain('&lt;b&gt;one&lt;/b&gt; ack');
    expect(page).toContain('CBK-9: &lt;i&gt;gone&lt;/i&gt;');
    expect(page).not.toMatch(/<script|<link|<img|https?:\/\//);
  });

  test('draws a lane for each party and an arrow from sender to receiver', () => {
    expect(page.match(/<div class="lanes">(.*?)<\/div>/)?.[1]).toBe('<span>backend</span><span>executor</span><span>provider</span>');
    const arrows = [...page.matchAll(/class="arrow (right|left)" style="grid-column:(\d)\/(\d)/g)].map(([, way, from, to]) => [
      way,
      from,
      to,
    ]);
    expect(arrows).toEqual([
      ['right', '3', '4'],
      ['right', '4', '5'],
      ['left', '3', '4'],
    ]);
  });

  test('shows pauses, shortens channel names, and keeps the full packet in a collapsed block', () => {
    expect(page).toContain('901.0 ms');
    expect(page).toContain('<span class="kind">item</span> 2[&quot;channel&quot;,{&quot;done&quot;:true}]');
    expect(page).toContain('<pre>executor → backend  item\n2[&quot;u-1:s:0f0f0f0f-1111-4222-8333-444444444444&quot;');
  });

  test('names the family of every check', () => {
    const checks = [...EXECUTOR_CHECKS, ...BACKEND_CHECKS, ...STACK_CHECKS, ...PROVIDER_CHECKS, ...WIRE_CHECKS];
    const results = checks.map((check) => excludedResult(check, 'for this test'));
    expect(formatHtml({ ...report('fail'), results })).not.toMatch(/<h2>[A-Z]{3}<\/h2>/);
  });

  test('has a link to each check', () => {
    expect(page).toContain('<a class="fail" href="#CBK-1" title="CBK-1: fail">');
    expect(page).toContain('<article id="CBK-1" class="fail">');
    expect(page).toContain('It MUST <code>ack</code> once.');
  });
});
