import process from 'node:process';
import { PROVIDER_TARGET, providerSubject } from '../checks/provider/provider-target.ts';
import { UsageError } from '../finding.ts';
import { isRecord, parseJson } from '../peers/json.ts';
import { runTarget } from '../runner/run-target.ts';
import type { TargetCommand } from './command.ts';

/** Tests a running OpenAI-compatible provider. */
export const PROVIDER_COMMAND: TargetCommand = {
  name: 'provider',
  summary: 'test an OpenAI-compatible provider: framing, errors and stream endings',
  options: {
    url: { value: 'URL', text: 'base URL for OpenAI clients, usually ending in /v1', isRequired: true },
    model: { value: 'MODEL', text: 'model to request', isRequired: true },
    'key-env': { value: 'VARIABLE', text: 'environment variable with the API key (default: no key)' },
    body: { value: 'JSON', text: 'fields to add to each request; null removes one, as in {"max_tokens":null}' },
    'failing-body': { value: 'JSON', text: 'fields of a request that fails mid-stream, if you know one' },
    name: { value: 'NAME', text: 'name in reports (default: the URL)' },
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
  if (!URL.canParse(text) || !/^https?:/.test(text)) throw new UsageError(`--url is "${text}"; expected an http or https URL.`);
  return text.replace(/\/+$/, '');
}

function readKey(variable: string | undefined): string | undefined {
  if (variable === undefined) return undefined;
  const key = process.env[variable];
  if (!key) throw new UsageError(`The environment variable ${variable}, named by --key-env, is not set. Set it: export ${variable}=…`);
  return key;
}

function readFields(text: string | undefined, option: string): Record<string, unknown> | undefined {
  if (text === undefined) return undefined;
  const value = parseJson(text);
  if (!isRecord(value)) throw new UsageError(`${option} is not a JSON object.`);
  return value;
}
