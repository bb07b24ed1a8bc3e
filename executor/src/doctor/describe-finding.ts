import type { Finding, Sighting } from './finding.ts';
import type { DoctorTexts } from './text/doctor-en.ts';

/** A finding in words; the cure is empty if there is nothing to fix. */
export function describeFinding({ code, facts }: Finding, texts: DoctorTexts): { readonly sentence: string; readonly cure: string } {
  const text = texts.findings[code];
  const [sentence, cure] = typeof text === 'function' ? text(facts) : text;
  return { sentence, cure };
}

/** A sighting as one line of text. */
export function describeSighting({ what, result, status, headers = {}, ms, detail }: Sighting, texts: DoctorTexts): string {
  const parts = [
    result === 'answered' ? (status === 101 ? '101' : `HTTP ${status}`) : result !== 'state' && texts.results[result],
    result === 'redirected' && status !== undefined && `HTTP ${status}`,
    detail,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ms !== undefined && `${ms} ms`,
  ];
  return `${what} → ${parts.filter(Boolean).join(', ')}`;
}
