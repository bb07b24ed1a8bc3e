import { escapeInvisible } from '@chat-executor/executor';
import * as clack from '@clack/prompts';
import { plainText } from '../log/plain-text.ts';
import { CancelledError, type Choice, type Prompts } from './prompts.ts';

/** Questions on the terminal of this process. */
export const terminalPrompts: Prompts = {
  async text(message, { initial = '', placeholder = '', validate } = {}) {
    return answered(
      await clack.text({
        message: plainText(message, MAX_LENGTH),
        initialValue: initial,
        placeholder,
        validate: (value = '') => (value.trim() === '' ? 'Enter a value.' : validate?.(value.trim())),
      }),
    ).trim();
  },
  async secret(message, allowsSpaces = false) {
    const validate = (value = '') => {
      if (value.trim() === '') return 'Enter a value.';
      return allowsSpaces || !/\s/.test(value.trim()) ? undefined : 'Enter one value without spaces.';
    };
    return answered(await clack.password({ message: plainText(message, MAX_LENGTH), validate })).trim();
  },
  async confirm(message, initial = true) {
    return answered(await clack.confirm({ message: plainText(message, MAX_LENGTH), initialValue: initial }));
  },
  async select<Value extends string>(message: string, choices: readonly Choice<Value>[], initial?: Value) {
    const options = choices.map(toOption);
    const chosen = await clack.select<string>({
      message: plainText(message, MAX_LENGTH),
      options,
      ...(initial !== undefined && { initialValue: initial }),
      maxItems: 12,
    });
    return answered(chosen) as Value;
  },
  async multiselect(message, choices, initial) {
    const options = choices.map(toOption);
    return answered(await clack.multiselect<string>({ message: plainText(message, MAX_LENGTH), options, initialValues: [...initial] }));
  },
  say: (text, tone = 'info') => clack.log[tone](escapeInvisible(text)),
  show: (text, title) => clack.note(escapeInvisible(text), title, { format: (line) => line }),
};

const MAX_LENGTH = 500;

function toOption({ value, label, hint }: Choice<string>) {
  return { value, label: plainText(label), ...(hint !== undefined && { hint: plainText(hint) }) };
}

function answered<Answer>(answer: Answer | typeof clack.CANCEL_SYMBOL): Answer {
  if (answer === clack.CANCEL_SYMBOL) throw new CancelledError();
  return answer as Answer;
}
