import { InputError } from '../input-error.ts';

/** One of the answers to choose from. */
export type Choice<Value> = { readonly value: Value; readonly label: string; readonly hint?: string };

/** Returns what is wrong with an answer, as one sentence; undefined if it is valid. */
export type Validate = (answer: string) => string | undefined;

/** Asks the user in a terminal. Every question throws {@link CancelledError} on Ctrl-C. Texts may come from servers. */
export interface Prompts {
  text(
    message: string,
    options?: { readonly initial?: string; readonly placeholder?: string; readonly validate?: Validate },
  ): Promise<string>;
  /** Asks for a secret, which is not shown. */
  secret(message: string, allowsSpaces?: boolean): Promise<string>;
  confirm(message: string, initial?: boolean): Promise<boolean>;
  select<Value extends string>(message: string, choices: readonly Choice<Value>[], initial?: Value): Promise<Value>;
  /** Asks for at least one of the choices. */
  multiselect(message: string, choices: readonly Choice<string>[], initial: readonly string[]): Promise<readonly string[]>;
  /** Prints one paragraph. */
  say(text: string, tone?: 'info' | 'success' | 'warn' | 'error'): void;
  /** Prints several lines with a title. */
  show(text: string, title: string): void;
}

/** The user pressed Ctrl-C at a question. */
export class CancelledError extends InputError {
  constructor() {
    super('Cancelled.', 'Nothing was changed.');
  }
}
