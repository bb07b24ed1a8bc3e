import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import process from 'node:process';
import { CancelledError } from '../prompts/prompts.ts';
import { addEnvironmentFile, environmentFileOf, prepareEnvironmentFile } from '../settings/environment-file.ts';
import { defaultConfigFile } from '../settings/find-config-file.ts';
import { readConfigFile } from '../settings/read-config-file.ts';
import type { Environment } from '../settings/read-secret.ts';
import { saveUserFile } from '../write-private-file.ts';
import { answerQuestion } from './answer-question.ts';
import { askBackend } from './ask-backend.ts';
import { askProviders, type FindServers, findServers } from './ask-providers.ts';
import { findInvalid, type SetupDraft, type SetupTools } from './setup-draft.ts';

/** The file to write, and the process's environment. */
export type SetupOptions = SetupTools & {
  readonly configFile: string;
  readonly environment: Environment;
  readonly find?: FindServers;
};

/**
 * Asks for the settings of the executor, saves them, and asks a model one question. Settings of an existing file that it does not ask
 * about stay as they are. Saves nothing if it is cancelled before the last question.
 *
 * @returns the exit code: 0 if the model answered or the user skipped that, otherwise 1
 * @throws InputError if it is cancelled, or a file or the keyring cannot be used
 */
export async function runSetup({ configFile, environment, find = findServers, ...tools }: SetupOptions): Promise<number> {
  const { prompts } = tools;
  const settings = existsSync(configFile) ? readConfigFile(configFile) : {};
  const { tokenEnv, emailEnv, ldapUserEnv, passwordEnv } = settings;
  const draft: SetupDraft = {
    ...{ configFile, settings, signInVariables: new Set([tokenEnv, emailEnv, ldapUserEnv, passwordEnv]) },
    ...{ processEnvironment: environment, environment: addEnvironmentFile(environment, configFile) },
    ...{ variables: new Map(), keys: new Map() },
  };
  prompts.say(`Sets up ${configFile}. Press Ctrl-C to stop without saving.`);
  await askBackend(draft, tools);
  await askProviders(draft, tools, find);
  const name = await prompts.text('Name of this executor, as the chat shows it', {
    initial: draft.settings.name ?? hostname().slice(0, 64),
    validate: (given) => (given.length > 64 ? 'Use at most 64 characters.' : undefined),
  });
  draft.settings = { ...draft.settings, name };
  const text = `${JSON.stringify(draft.settings, undefined, 2)}\n`;
  prompts.show(`${text}\n${describeSecrets(draft)}`, configFile);
  const problem = await findInvalid(draft, tools.keyring);
  if (problem !== undefined) prompts.say(problem, 'error');
  if (!(await prompts.confirm(problem === undefined ? 'Save these settings?' : 'Save these settings anyway?', problem === undefined)))
    throw new CancelledError();
  // Checked before anything is saved.
  const writeVariables = draft.variables.size > 0 ? prepareEnvironmentFile(configFile, draft.variables) : undefined;
  for (const [keyName, key] of draft.keys) await tools.keyring.set(keyName, key);
  writeVariables?.();
  // It contains no secret, so its user may have opened it to others, such as to a container.
  saveUserFile(configFile, text, { keepsMode: true });
  prompts.say('Saved.', 'success');
  const isAnswered = await answerQuestion(draft, tools).catch((thrown: unknown) => {
    if (thrown instanceof CancelledError) return true;
    throw thrown;
  });
  const quoted = /\s/.test(configFile) ? `"${configFile}"` : configFile;
  const option = configFile === defaultConfigFile(environment, process.platform) ? '' : ` --config ${quoted}`;
  if (isAnswered)
    prompts.say(`Start it with \`chat-executor${option}\`, or keep it running with \`chat-executor service install${option}\`.`, 'success');
  else prompts.say(`The settings are saved, but no model answered. To find the cause, run \`chat-executor doctor${option}\`.`, 'warn');
  return isAnswered ? 0 : 1;
}

function describeSecrets({ configFile, variables, keys }: SetupDraft): string {
  const lines = [
    ...(variables.size > 0 ? [`Secrets in ${environmentFileOf(configFile)}: ${[...variables.keys()].join(', ')}`] : []),
    ...(keys.size > 0 ? [`Keys in the keyring: ${[...keys.keys()].join(', ')}`] : []),
  ];
  return lines.length > 0 ? lines.join('\n') : 'No secrets are changed.';
}
