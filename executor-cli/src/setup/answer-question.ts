import { ExecutorError } from '@chat-executor/executor';
import type { Provider, ProviderCall, ProviderSettings } from '@chat-executor/executor/providers';
import { InputError } from '../input-error.ts';
import { plainText } from '../log/plain-text.ts';
import { createProgramRegistry } from '../settings/provider-kinds.ts';
import { completeProviders, type SetupDraft, type SetupTools } from './setup-draft.ts';

const QUESTION = 'Reply with one short, friendly sentence: does it work?';

/** How long the model may take, in milliseconds. It may have to load first. */
const ANSWER_MS = 300_000;

const LIST_MS = 20_000;

/** One model, and the provider that has it. */
type Candidate = { readonly settings: ProviderSettings; readonly provider: Provider; readonly model: string };

/**
 * Asks a model of the user's choice one question, with the saved settings.
 *
 * @returns whether it answered, or the user skipped the question
 */
export async function answerQuestion(draft: SetupDraft, tools: SetupTools): Promise<boolean> {
  const { prompts } = tools;
  const candidates = await listCandidates(draft, tools);
  if (candidates.length === 0) return false;
  const chosen = await prompts.select('Which model do you want to try?', [
    ...candidates.map(({ model, settings }, at) => ({ value: String(at), label: model, hint: settings.name })),
    { value: 'skip', label: 'None' },
  ]);
  const candidate = candidates[Number(chosen)];
  if (candidate === undefined) return true;
  const { model, provider, settings } = candidate;
  prompts.say(`Asking ${plainText(model)}… The first answer may take a while if the model has to load.`);
  try {
    const { choices } = await provider.complete(
      { model, messages: [{ role: 'user', content: QUESTION }], stream: false },
      createCall(tools, ANSWER_MS),
    );
    const { content } = choices[0]?.message ?? {};
    const text = typeof content === 'string' && content.trim() !== '' ? content.trim() : '(an empty answer)';
    prompts.show(`${QUESTION}\n\n${text.slice(0, 2000)}`, `${plainText(model, 60)} answers`);
    return true;
  } catch (thrown) {
    prompts.say(`${settings.name}: ${describe(thrown)}`, 'error');
    return false;
  }
}

/** Lists the models of all providers, in their order. Says why a provider has none. */
async function listCandidates(draft: SetupDraft, tools: SetupTools): Promise<readonly Candidate[]> {
  const registry = createProgramRegistry(tools.network.fetch);
  const candidates: Candidate[] = [];
  for (const raw of draft.settings.providers ?? []) {
    const name = raw.name ?? raw.id ?? raw.kind;
    try {
      const [settings] = await completeProviders(draft, [{ ...raw, fallbacks: undefined }], tools.keyring);
      const kind = registry.get(raw.kind);
      if (settings === undefined || kind === undefined) continue;
      const provider = (await kind.load())(settings);
      const listed =
        settings.models ??
        (await provider.listModels(createCall(tools, LIST_MS))).flatMap(({ id, isChat }) => (isChat === false ? [] : [id]));
      if (listed.length === 0) tools.prompts.say(`${plainText(name)} has no models yet.`, 'warn');
      candidates.push(...listed.map((model) => ({ settings, provider, model })));
    } catch (thrown) {
      tools.prompts.say(`${plainText(name)}: ${describe(thrown)}`, 'error');
    }
  }
  return candidates;
}

function createCall({ network }: SetupTools, limitMs: number): ProviderCall {
  return {
    signal: AbortSignal.timeout(limitMs),
    fetch: network.fetch,
    note: () => undefined,
    maxLineLength: 4 * 1024 * 1024,
    maxAnswerBytes: 4 * 1024 * 1024,
  };
}

/** The sentence and cure of an error. Never the message of an unknown one, which may contain a key. */
function describe(thrown: unknown): string {
  if (thrown instanceof InputError) return `${thrown.message} ${thrown.cure}`;
  if (thrown instanceof Error && thrown.name === 'TimeoutError') return 'It did not answer in time. Check that it is running.';
  const { message, cure } = ExecutorError.from(thrown);
  return plainText(`${message} ${cure}`, 500);
}
