import type { ConnectionError } from '@chat-executor/executor';
import { SignInError, type TokenSource } from './token-source.ts';

/** What may have many causes that the doctor tells apart. */
const NEEDS_A_LOOK: ReadonlySet<ConnectionError['code']> = new Set(['backend-unreachable', 'join-unanswered']);

/** Signs in for a connection, and knows why that failed. */
export class SignIn {
  readonly #source: TokenSource;
  #failure: SignInError | undefined;

  constructor(source: TokenSource) {
    this.#source = source;
  }

  /** Returns the token; called before each attempt to connect. */
  readonly token = async (): Promise<string> => {
    this.#failure = undefined;
    try {
      return await this.#source.get();
    } catch (thrown) {
      this.#failure = SignInError.from(thrown);
      throw this.#failure;
    }
  };

  /** Why there was no token the last time it was asked for; undefined where there was one. */
  get reason(): SignInError | undefined {
    return this.#failure;
  }

  /** Call when the backend refused the token. */
  refused(): void {
    this.#source.forget();
  }

  /** Says why there is no connection in the words of the settings. */
  explain(error: ConnectionError): ConnectionError {
    if (error.code === 'token-unavailable' && this.#failure) {
      return { code: error.code, message: this.#failure.message, cure: this.#failure.cure };
    }
    if (error.code === 'token-refused') return { ...error, cure: this.#source.cure };
    if (!NEEDS_A_LOOK.has(error.code)) return error;
    return { ...error, cure: `${error.cure} To find the cause, run \`chat-executor doctor\` with the same options.` };
  }

  /** Whether trying again would end in the same way. */
  isFinal({ code }: ConnectionError): boolean {
    return code === 'token-refused' || (code === 'token-unavailable' && this.#failure?.isFinal === true);
  }
}
