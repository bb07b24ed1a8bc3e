import type { ConnectionError } from '@chat-executor/executor';
import { SignInError, type TokenSource } from './token-source.ts';

/** Errors with many possible causes, which `doctor` can tell apart. */
const NEEDS_DOCTOR: ReadonlySet<ConnectionError['code']> = new Set(['backend-unreachable', 'join-unanswered']);

/** Gets the token of a connection, and explains why that failed. */
export class SignIn {
  readonly #source: TokenSource;
  #failure: SignInError | undefined;

  constructor(source: TokenSource) {
    this.#source = source;
  }

  /** Returns the token. Called before each connection attempt. */
  readonly token = async (): Promise<string> => {
    this.#failure = undefined;
    try {
      return await this.#source.get();
    } catch (thrown) {
      this.#failure = SignInError.from(thrown);
      throw this.#failure;
    }
  };

  /** Why the last attempt to get a token failed; undefined if it succeeded. */
  get reason(): SignInError | undefined {
    return this.#failure;
  }

  /** Call it when the backend refuses the token. */
  invalidate(): void {
    this.#source.invalidate();
  }

  /** Replaces a connection error by one that names the user's settings. */
  explain(error: ConnectionError): ConnectionError {
    if (error.code === 'token-unavailable' && this.#failure) {
      return { code: error.code, message: this.#failure.message, cure: this.#failure.cure };
    }
    if (error.code === 'token-refused') return { ...error, cure: this.#source.cure };
    if (!NEEDS_DOCTOR.has(error.code)) return error;
    return { ...error, cure: `${error.cure} To find the cause, run \`chat-executor doctor\` with the same options.` };
  }

  /** Whether a retry would fail in the same way. */
  isFinal({ code }: ConnectionError): boolean {
    return code === 'token-refused' || (code === 'token-unavailable' && this.#failure?.isFinal === true);
  }
}
