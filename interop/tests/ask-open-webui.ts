/** Posts a completion for the model `words` to an Open WebUI, to be run by the socket that the body names. */
export function askOpenWebUi(url: string, token: string, body: object, init: RequestInit = {}): Promise<Response> {
  return fetch(`${url}/api/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      model: 'words',
      messages: [{ role: 'user', content: 'hi' }],
      stream: true,
      model_item: { id: 'words', name: 'words', direct: true, urlIdx: 0, owned_by: 'openai' },
      ...body,
    }),
    ...init,
  });
}

/** What the tests read of a chunk. */
type Chunk = {
  readonly choices: readonly {
    readonly delta: {
      readonly content?: string;
      readonly tool_calls?: readonly { readonly function: { readonly name?: string; readonly arguments: string } }[];
    };
    readonly finish_reason?: string | null;
  }[];
};

/** The chunks of an SSE answer. */
export function eventsOfSse(body: string): readonly Chunk[] {
  const lines = body.split('\n').filter((line) => line.startsWith('data: ') && line !== 'data: [DONE]');
  return lines.map((line) => JSON.parse(line.slice(6)) as Chunk);
}

/** The text of an SSE answer. */
export function textOfSse(body: string): string {
  return eventsOfSse(body)
    .map(({ choices }) => choices[0]?.delta.content ?? '')
    .join('');
}
