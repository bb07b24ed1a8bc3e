import type { Finding, FindingCode, Sighting } from '../finding.ts';

/** The sentence of a finding and its cure, which is empty if there is nothing to fix. */
export type FindingText = readonly [sentence: string, cure: string];

/** English text of the check-up. Texts that contain facts of the finding are functions. */
export const DOCTOR_EN = {
  findings: {
    'bad-address': [
      'Not a valid URL.',
      'Enter the full URL without a user name, such as http://localhost:11434 or https://chat.example.com.',
    ],
    'mixed-content': ({ host }) => [
      `The browser blocks plain http requests from an https page to another computer (${host}).`,
      `Use https for ${host}, open this page over http, or run the executor as a program.`,
    ],
    'network-denied': [
      'The browser blocks this page from reaching devices on your network.',
      'Click the icon to the left of the page address, allow "Local network" or "Apps on device", and try again.',
    ],
    'network-unanswered': [
      'The browser is asking whether this page can reach devices on your network.',
      'Click "Allow" in the prompt and try again. If you see no prompt, click the icon to the left of the page address.',
    ],
    'unknown-host': ({ host }) => [`Host ${host} not found.`, 'Check the address for typos, and check that this computer is online.'],
    'nothing-listens': ({ host }) => [`Connection refused: nothing is listening on ${host}.`, 'Start the server, or correct the port.'],
    'bad-certificate': ({ host }) => [
      `The certificate of ${host} is not trusted.`,
      'Use the host name in the certificate, renew the certificate, or trust its issuer on this computer.',
    ],
    'unknown-issuer': ({ host }) => [
      `The certificate of ${host} is self-signed, or its issuer is unknown on this computer.`,
      'Set the environment variable NODE_EXTRA_CA_CERTS to a file with the certificate of its issuer (PEM), then start the program again.',
    ],
    'wrong-scheme': ({ host }) => [`${host} does not support https.`, 'Use http:// instead of https:// in the URL.'],
    'too-slow': ({ host }) => [
      `${host} timed out.`,
      'Check that it is running and not overloaded, and that no firewall blocks the requests.',
    ],
    'no-answer': ({ host }) => [`No response from ${host}.`, 'Check that it is running, and check the host and port.'],
    answers: ['It responds.', ''],
    'ollama-origin': ({ origin }) => [
      `Ollama is running but does not allow pages from ${origin}.`,
      `Set OLLAMA_ORIGINS=${origin} where Ollama is started, then restart Ollama.`,
    ],
    'ollama-host': ({ host }) => [
      `Ollama is running but rejects requests for host ${host}: it only listens locally.`,
      'On the same computer, use http://localhost:11434. For other computers, start Ollama with OLLAMA_HOST=0.0.0.0, or let your proxy send "Host: localhost".',
    ],
    'lm-studio-cors': [
      'LM Studio is running but does not allow web pages.',
      'Turn on "Enable CORS" in its server settings, or run "lms server start --cors".',
    ],
    'cors-headers': ({ program, origin, headers }) => [
      `${program} does not let pages of ${origin} send your custom headers.`,
      `Allow the origin ${origin} and the headers ${headers} in its CORS settings (Access-Control-Allow-Headers). Browsers first send an OPTIONS request without these headers, which a gateway must let through. Or run the executor as a program.`,
    ],
    'cors-refused': ({ program, origin }) => [
      `${program} responds but does not let pages from ${origin} read the response (CORS).`,
      `Allow ${origin} in its settings, or run the executor as a program, which is not subject to CORS.`,
    ],
    'cors-by-account': [
      "The key's organization does not allow requests from web pages.",
      "Allow them in the organization's settings at the provider, use another key, or run the executor as a program.",
    ],
    'question-refused': ({ origin }) => [
      `Models can be listed, but pages from ${origin} may not be able to send requests: the server does not accept JSON from them (CORS).`,
      `On the server, allow the POST method and the Content-Type header for ${origin} (CORS).`,
    ],
    'key-missing': ({ keyUrl = '' }) => ['An API key is required.', `Enter a key in the provider settings. ${keyUrl}`.trim()],
    'key-refused': ({ keyUrl = '' }) => [
      'The API key was rejected.',
      `Check that the key is complete and still valid, or create a new one. ${keyUrl}`.trim(),
    ],
    forbidden: [
      'The key is valid, but the request is forbidden.',
      "Check the key's permissions and whether the service is available in your region.",
    ],
    'no-credit': ['The account is out of credit.', 'Add credit at the provider, or use another provider.'],
    'rate-limited': ['Rate limit reached.', 'Wait for the time in Retry-After below, or one minute if it is missing, then try again.'],
    'model-loading': ['The model is still loading.', 'Wait until it has loaded, then try again.'],
    'server-fault': ['The server responds with an internal error.', 'Try again later. If it is your server, check its log.'],
    redirected: ({ suggestion = '' }) => [
      'The server redirects to another URL. API keys are never forwarded.',
      `Set the final URL as the base URL. ${suggestion}`.trim(),
    ],
    'missing-v1': ({ suggestion }) => ['The base URL is missing /v1.', `Set the base URL to ${suggestion}`],
    'other-path': ({ suggestion }) => ['The API has a different path on this server.', `Set the base URL to ${suggestion}`],
    'other-kind': ({ kind, suggestion }) => [
      `This server is a different kind of provider: ${kind}.`,
      `Choose ${kind} as the provider, with the base URL ${suggestion}`,
    ],
    'no-api': [
      'The server responds but offers no chat API.',
      "Check the base URL against the provider's documentation. It usually ends in /v1.",
    ],
    'no-models': [
      'It works but has no models yet.',
      'Ollama: run "ollama pull" with a model name. LM Studio and others: download and load a model there.',
    ],
    'model-unknown': ({ models, suggestion }) => [
      `Not in its model list: ${models}.`,
      `${suggestion ? `Did you mean ${suggestion}? ` : ''}Correct the model IDs in the provider settings, or offer all models.`,
    ],
    'models-listed': ({ count }) => [`Models: ${count}.`, ''],
    'model-not-loaded': [
      'No model is loaded yet.',
      'The first answer is slower because the model loads then. Load it beforehand to avoid this.',
    ],
    'model-loaded': ({ models }) => [`Loaded: ${models}.`, ''],
    'page-models-impossible': [
      'This browser cannot run a model on this page.',
      "Open the page over https in an up-to-date browser. The browser's own model needs desktop Chrome and enough free space.",
    ],
    'page-models-not-here': [
      'This page can run a model, but none is installed yet.',
      "In the provider settings, choose a GGUF file or download the browser's model.",
    ],
    'page-models-program': [
      'Could not load the engine that runs models on this page.',
      "Serve the wllama folder next to the executor's files. In the content security policy, allow 'wasm-unsafe-eval' for scripts and blob: for workers.",
    ],
    'page-models-ready': ['A model is installed and ready.', ''],
    'origin-refused': ({ origin }) => [
      `The backend responds but rejects sockets from pages on ${origin}.`,
      `Allow ${origin} in the backend. In Open WebUI, use CORS_ALLOW_ORIGIN.`,
    ],
    'socket-elsewhere': ({ suggestion }) => [
      `The backend's socket has a different path: ${suggestion}`,
      `Set the socket path to ${suggestion}`,
    ],
    'websocket-blocked': [
      'Socket.IO responds, but WebSocket connections are blocked.',
      'Configure the proxy in front of the backend to forward WebSockets (the Upgrade and Connection headers).',
    ],
    'websocket-off': [
      'WebSockets are turned off at the backend, and executors need them.',
      'Ask its administrator to turn them on. In Open WebUI, remove ENABLE_WEBSOCKET_SUPPORT=False.',
    ],
    'no-socket': [
      'The backend responds, but not to Socket.IO on this path.',
      'Check the URL and the socket path. A proxy must also forward /ws/ to the backend.',
    ],
    'socket-answers': ['The socket responds.', ''],
    'token-missing': ['No token to sign in with.', 'Sign in to the backend and provide its token.'],
    'token-expired': ['The token has expired.', 'Sign in to the backend again.'],
    'token-refused': ['The backend rejected the token.', 'Sign in to the backend again, and check that the token belongs to this backend.'],
    'join-unanswered': [
      'The socket responds, but the sign-in timed out.',
      'Check that the URL is a chat backend that supports this protocol, and that it is not overloaded.',
    ],
    'token-accepted': ({ user }) => [`Signed in as ${user}.`, ''],
    'direct-connections-off': [
      'Direct Connections are turned off and the chat_executor function is not installed, so executor models cannot be used.',
      'Ask an administrator to turn on Admin Panel → Settings → Connections → Direct Connections, or to install the chat_executor function.',
    ],
    'plugin-missing': [
      'This Open WebUI does not list executor models: the chat_executor function is not installed.',
      'Direct Connections work. To list your models like any other model, ask an administrator to install the chat_executor function.',
    ],
    'plugin-there': ['The chat_executor function is installed.', ''],
    'probe-failed': ['Part of the check-up could not be completed.', 'Try again. The other results are not affected.'],
  } satisfies Record<FindingCode, FindingText | ((facts: Finding['facts']) => FindingText)>,
  results: {
    answered: 'responded',
    unreadable: 'responded, but this page may not read it',
    redirected: 'redirected',
    nothing: 'no response',
    late: 'timed out',
  } satisfies Record<Exclude<Sighting['result'], 'state'>, string>,
};

/** The text of the check-up, in any language. */
export type DoctorTexts = typeof DOCTOR_EN;
