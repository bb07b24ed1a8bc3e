/** What one backend may use, as its user decided. */
export type Grant = {
  /** Origin of the backend, such as `https://chat.example.com`. */
  readonly backend: string;
  /** Every model, also those that are added later; or only these, under the ids a caller uses. Empty: none. */
  readonly models: 'all' | readonly string[];
  /** Asks again before each request. */
  readonly asksEachTime: boolean;
  /** In milliseconds since the epoch. */
  readonly decidedAt: number;
};

/** What a grant says to a request: run it, ask the user, or refuse it. */
export type GrantAnswer = 'allowed' | 'ask' | 'refused';

/** Reads a grant for one model. Without one, the user is asked. */
export function readGrant(grant: Grant | undefined, model: string): GrantAnswer {
  if (!grant) return 'ask';
  if (grant.models !== 'all' && !grant.models.includes(model)) return 'refused';
  return grant.asksEachTime ? 'ask' : 'allowed';
}

/** The origin a backend's grant is kept under: its address without path and query; the text itself where it is no address. */
export function backendOrigin(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : address;
}
