import process from 'node:process';
import { PROVIDER_TARGET, providerSubject } from '../checks/provider/provider-target.ts';
import { UsageError } from '../finding.ts';
import { isRecord } from '../peers/json-record.ts';
import { runTarget } from '../runner/run-target.ts';
import type { TargetCommand } from './command.ts';

/** Judges an OpenAI-compatible provider that runs already. */
export const PROVIDER_COMMAND: TargetCommand = {
  name: 'provider',
  summary: 'judge an OpenAI-compatible provider: framing, errors and endings of its streams',
  options: {
    url: { value: 'URL', text: 'base URL of OpenAI clients; most end in /v1', isRequired: true },
    model: { value: 'MODEL', text: 'model to ask', isRequired: true },
    'key-env': { value: 'VARIABLE', text: 'environment variable that holds the key; none when left out' },
    body: { value: 'JSON', text: 'fields to add to each request; null takes one away, as in {"max_tokens":null}' },
    'failing-body': { value: 'JSON', text: 'fields of a request that fails once its answer has begun, where one is known' },
    name: { value: 'NAME', text: 'what to call it in reports; its address when left out' },
  },
  checks: PROVIDER_TARGET.checks,
  run: (values, options) => {
    const url = readUrl(values.one('url') ?? '');
    const subject = providerSubject(values.one('name') ?? url, {
      url,
      key: readKey(values.one('key-env')),
      model: values.one('model') ?? '',
      body: readFields(values.one('body'), '--body') ?? {},
      failingBody: readFields(values.one('failing-body'), '--failing-body'),
    });
    return runTarget(PROVIDER_TARGET, subject, options);
  },
};

function readUrl(text: string): string {
  if (!URL.canParse(text) || !/^https?:/.test(text)) throw new UsageError(`--url is "${text}"; it is an http or https URL.`);
  return text.replace(/\/+$/, '');
}

function readKey(variable: string | undefined): string | undefined {
  if (variable === undefined) return undefined;
  const key = process.env[variable];
  if (!key) throw new UsageError(`--key-env names ${variable}, which is not set.`);
  return key;
}

function readFields(text: string | undefined, option: string): Record<string, unknown> | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return value;
  } catch {
    // Said below.
  }
  throw new UsageError(`${option} is not a JSON object.`);
}
