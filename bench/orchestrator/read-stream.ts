import { Agent, request } from 'node:http';

/** One streamed request. */
export type StreamRequest = { readonly url: string; readonly token: string; readonly sessionId: string; readonly model?: string };

/** A connection of its own for each request, because an idle one may be closed just when it is used again. */
const agent = new Agent({ keepAlive: false });

/** Posts a request and reads its streamed answer as text. `onText` gets each piece as it arrives. */
export function readStream({ url, token, sessionId, model = 'model-0' }: StreamRequest, onText?: (text: string) => void): Promise<string> {
  const body = JSON.stringify({ model, stream: true, session_id: sessionId, messages: [{ role: 'user', content: 'Hello' }] });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/v1/chat/completions`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => {
        text += piece;
        onText?.(piece);
      });
      response.on('error', reject);
      response.on('end', () => (response.statusCode === 200 ? resolve(text) : reject(new Error(`HTTP ${response.statusCode}: ${text}`))));
    });
    sent.on('error', reject).end(body);
  });
}

/** The content of each delta of an answer, in order. Throws if the answer does not end with `[DONE]`. */
export function readContents(answer: string): readonly string[] {
  const events = answer.split('\n\n').slice(0, -1);
  if (events.pop() !== 'data: [DONE]') throw new Error(`The answer has no end: ${answer.slice(-200)}`);
  return events.map((event) => {
    const { choices } = JSON.parse(event.slice('data: '.length)) as {
      readonly choices: readonly { readonly delta: { readonly content: string } }[];
    };
    return choices[0]?.delta.content ?? '';
  });
}
