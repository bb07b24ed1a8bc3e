import type { DoctorTexts } from './doctor-texts.ts';

/** What a doctor says in English. */
export const TEXTS_EN: DoctorTexts = {
  findings: {
    'bad-address': [
      'This is not a web address.',
      'Write it in full, such as http://localhost:11434 or https://chat.example.com, without a user name.',
    ],
    'mixed-content': [
      'The browser does not let a page that came over https call plain http on another computer ({host}).',
      'Give {host} an https address, open the page over http, or run the executor as a program.',
    ],
    'network-denied': [
      'The browser is not allowed to let this page reach devices of your network.',
      'Allow it: press the sign before the address of the page, then "Local network" or "Apps on device", and try again.',
    ],
    'network-unanswered': [
      'The browser asks whether this page may reach devices of your network, and waits for your answer.',
      'Press "Allow" in its question, and try again. If there is none, allow it with the sign before the address of the page.',
    ],
    'unknown-host': ['There is no computer of the name {host}.', 'Check the address for typing errors, and that this computer is online.'],
    'nothing-listens': ['The computer is there, but nothing listens at {host}.', 'Start the server, or correct the port.'],
    'bad-certificate': [
      'The certificate of {host} is not one that is trusted here.',
      'Use the name the certificate was made for, renew it, or trust its issuer on this computer.',
    ],
    'wrong-scheme': ['Something answers at {host}, but not over https.', 'Write http:// instead of https:// in the address.'],
    'too-slow': [
      '{host} does not answer in time.',
      'Check that it runs and is not overloaded, and that no firewall swallows the requests.',
    ],
    'no-answer': ['Nothing answers at {host}.', 'Check that it runs, and the host and port of the address.'],
    answers: ['It answers.', ''],
    'ollama-origin': [
      'Ollama runs, but does not let pages of {origin} in.',
      'Set OLLAMA_ORIGINS={origin} where Ollama is started, and start it again.',
    ],
    'ollama-host': [
      'Ollama runs, but refuses requests under the name {host}: it listens to this computer only.',
      'Use http://localhost:11434 on its own computer; elsewhere start it with OLLAMA_HOST=0.0.0.0, or let the proxy before it send "Host: localhost".',
    ],
    'lm-studio-cors': [
      'LM Studio runs, but lets no page in.',
      'Switch on "Enable CORS" in its server settings, or run "lms server start --cors".',
    ],
    'cors-refused': [
      '{program} answers, but does not let pages of {origin} read its answers (CORS).',
      'Allow {origin} in its settings, or run the executor as a program, which needs no permission.',
    ],
    'cors-by-account': [
      'The organisation of the key does not allow requests from pages.',
      'Allow them in its settings at the provider, use another key, or run the executor as a program.',
    ],
    'question-refused': [
      'The models can be listed, but a page of {origin} may perhaps not ask them: the server does not let it send JSON.',
      'Allow the method POST and the header Content-Type for {origin} at the server (CORS).',
    ],
    'key-missing': ['It asks for a key, and there is none.', 'Enter a key in the provider settings. {keyUrl}'],
    'key-refused': ['It refuses the key.', 'Check that the whole key was copied and still holds, or make a new one. {keyUrl}'],
    forbidden: [
      'It takes the key, but forbids the request.',
      'Check what the key may do, and whether the service is offered where you are.',
    ],
    'no-credit': ['The account has no credit left.', 'Add credit at the provider, or use another.'],
    'rate-limited': [
      'It answers, but limits how often it may be asked.',
      'Wait as long as Retry-After says below, or a minute, and try again.',
    ],
    'model-loading': ['The model is still being loaded.', 'Wait until it is there, and try again.'],
    'server-fault': ['It answers, but reports a fault of its own.', 'Try again later, and look at its log if it is yours.'],
    redirected: ['It sends us to another address, and a key is never sent on.', 'Set the final address as the base URL. {suggestion}'],
    'missing-v1': ['The API is one folder further: the base URL lacks /v1.', 'Set the base URL to {suggestion}'],
    'other-path': ['The API is in another folder of this server.', 'Set the base URL to {suggestion}'],
    'other-kind': ['A server of another kind answers here: {kind}.', 'Choose {kind} as the provider, with the address {suggestion}'],
    'no-api': [
      'Something answers, but it is no API for chats.',
      'Check the address; it usually ends in /v1. What the provider writes in its documentation is right.',
    ],
    'no-models': [
      'It works, but there is no model yet.',
      'Ollama: run "ollama pull" with the name of a model. LM Studio and others: download and load one there.',
    ],
    'model-unknown': [
      'It does not list: {models}.',
      'Correct the ids in the provider settings, or leave the list empty to offer what there is.',
    ],
    'models-listed': ['Models: {count}.', ''],
    'model-not-loaded': [
      'No model is in memory yet.',
      'The first answer takes longer, since the model is loaded then. Load it beforehand to avoid that.',
    ],
    'model-loaded': ['In memory: {models}.', ''],
    'page-models-impossible': [
      'A model cannot run here.',
      "Open a page over https in a browser of today; for the browser's own model use Chrome on a computer with enough room.",
    ],
    'page-models-not-here': [
      'A model can run in this page, but there is none yet.',
      "Choose a GGUF file, or download the browser's model, in the provider settings.",
    ],
    'page-models-program': [
      'The program that runs models in this page cannot be loaded.',
      "Serve the folder wllama beside the executor's files, and allow 'wasm-unsafe-eval' for scripts and blob: for workers in the content security policy.",
    ],
    'page-models-ready': ['A model is here and can run.', ''],
    'origin-refused': [
      'The backend answers, but takes no socket from pages of {origin}.',
      'Allow {origin} at the backend; for Open WebUI, in CORS_ALLOW_ORIGIN.',
    ],
    'socket-elsewhere': ['The socket of the backend is at another path: {suggestion}', 'Set the socket path to {suggestion}'],
    'websocket-blocked': [
      'Socket.IO is there, but no WebSocket gets through.',
      'Let the proxy before the backend pass WebSockets on (the headers Upgrade and Connection).',
    ],
    'no-socket': [
      'The backend answers, but there is no Socket.IO at the path.',
      'Check the address and the socket path; a proxy has to pass /ws/ on to the backend as well.',
    ],
    'socket-answers': ['The socket answers.', ''],
    'token-missing': ['There is no token to sign in with.', 'Sign in at the backend, and hand over its token.'],
    'token-expired': ['The token has expired.', 'Sign in at the backend again.'],
    'token-refused': ['The backend does not take the token.', 'Sign in at the backend again; check that the token is one of this backend.'],
    'join-unanswered': [
      'The socket answers, but not the sign-in.',
      'Check that the address is that of a chat backend of this protocol, and that it is not overloaded.',
    ],
    'token-accepted': ['Signed in as {user}.', ''],
    'direct-connections-off': [
      'Direct Connections are switched off, and the function chat_executor is not there: no model of an executor can be used.',
      'An administrator switches on Settings → Connections → Direct Connections, or installs the function chat_executor.',
    ],
    'plugin-missing': [
      'This Open WebUI does not list the models of executors: the function chat_executor is not there.',
      'It works as a Direct Connection. For ordinary models in the list, an administrator installs the function chat_executor.',
    ],
    'plugin-there': ['The function chat_executor is there.', ''],
    'probe-failed': ['One look failed by itself.', 'Try again; the others are not affected.'],
  },
  results: {
    answered: 'answered',
    unreadable: 'answered, but this page may not read it',
    redirected: 'redirected',
    nothing: 'no answer',
    late: 'no answer in time',
  },
};
