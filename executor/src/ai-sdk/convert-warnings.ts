import { asRecord, asRecords, asText } from '../providers/http/json-record.ts';

/** Notes the warnings of a model about the request, in the forms of all specifications. Their details may contain the prompt. */
export function noteWarnings(warnings: unknown, note: (remark: string) => void): void {
  for (const warning of asRecords(warnings)) {
    const { type } = warning;
    const name = asText(warning['feature']) ?? asText(warning['setting']) ?? asText(asRecord(warning['tool'])?.['name']) ?? '';
    const what = /^[\w .:-]{1,60}$/.test(name) ? toFieldName(name) : 'a part of the request';
    if (type === 'compatibility') note(`changed ${what}: the AI SDK provider supports it only in another form`);
    else if (type === 'other') note('the AI SDK provider warned about this request');
    else if (type !== 'deprecated') note(`left out ${what}: not supported by this AI SDK provider`);
  }
}

/** The names of the AI SDK's settings in OpenAI's API, if more than their case differs. */
const FIELDS: Readonly<Record<string, string>> = {
  maxOutputTokens: 'max_tokens',
  stopSequences: 'stop',
  reasoning: 'reasoning_effort',
};

function toFieldName(name: string): string {
  if (Object.hasOwn(FIELDS, name)) return FIELDS[name] ?? name;
  return /^[a-z]+([A-Z][a-z]*)+$/.test(name) ? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) : name;
}
