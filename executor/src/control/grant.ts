/** What the user allows one backend to use. */
export type Grant = {
  /** Origin of the backend, such as `https://chat.example.com`. */
  readonly backend: string;
  /** All models, including those added later, or only these, by the ids a caller uses. */
  readonly models: 'all' | readonly string[];
  /** Whether to ask the user before each request. */
  readonly asksEachTime: boolean;
  /** Milliseconds since the epoch. */
  readonly decidedAt: number;
};

/** The decision about a request: run it, ask the user, or reject it. */
export type GrantAnswer = 'allowed' | 'ask' | 'refused';

/** Reads the decision of a grant about one model; `ask` without a grant. */
export function readGrant(grant: Grant | undefined, model: string): GrantAnswer {
  if (!grant) return 'ask';
  if (grant.models !== 'all' && !grant.models.includes(model)) return 'refused';
  return grant.asksEachTime ? 'ask' : 'allowed';
}

/** The origin of a backend's URL, which is the key of its grant. An invalid URL is returned unchanged. */
export function backendOrigin(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : address;
}
