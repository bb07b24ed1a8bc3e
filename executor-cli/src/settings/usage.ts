import { PROVIDER_KINDS } from './provider-kinds.ts';

/** What `--help` prints. */
export const USAGE = `Usage: chat-executor --backend URL --token-env NAME --provider KIND [options]
       chat-executor --config FILE [options]
       chat-executor status [--log-format json]
       chat-executor key set NAME | key list | key remove NAME
       chat-executor doctor [--backend URL …] [--provider KIND …] [--config FILE] [--json]

Answers a chat backend's completions on this computer, with your own key or local model. It only connects outwards:
no port is opened, and keys stay here.

The backend, and who you are there
  --backend URL           its address, such as https://chat.example.com
  --token-env NAME        environment variable with your token (or, where the release takes one, your API key)
  --email-env NAME        instead of a token, for Open WebUI: variable with your e-mail address, and
  --password-env NAME     variable with your password; a new token is asked for whenever the last one is refused
  --socket-path PATH      Socket.IO path (default /ws/socket.io)
  --name NAME             what people call this executor, such as "my laptop"

The provider
  --provider KIND         one of: ${PROVIDER_KINDS.join(', ')}
  --base-url URL          its address, such as https://api.openai.com/v1 (default: the usual one of its kind, if there is one)
  --key-env NAME          environment variable with its key; local servers usually need none
  --key-keyring NAME      or its name in the keyring of this system, where \`key set NAME\` kept it
  --model ID              offer this model; may be repeated (default: all that the provider lists)

What it may be asked for; nothing is asked here, since you named the backend
  --allow-model ID        answer for this model only; may be repeated (default: all that are offered)
  --requests-per-day N    budgets of a day of this computer's clock; a stream that passes one is stopped. More of them, for one
  --tokens-per-day N      provider each, in the config file: "budgets": [{ "provider": "openai", "usd": 2 }], and
  --usd-per-day N         "prices" of models whose price is not known

Running
  --config FILE           JSON file with the same settings and any number of providers; options win over it
  --log-format FORMAT     text or json, one line an event (default text)
  --drain-seconds N       how long running answers may go on after SIGTERM or Ctrl-C (default 30)
  --refresh-seconds N     how often the list of models is refreshed (default 300)

  status                  shows the executors that run on this computer, and what they are doing
  key                     keeps, lists or removes keys in the keyring of this system; a key is typed or piped in, and never shown
  doctor                  says what is wrong with a backend, a provider or both, and how to mend it; asks no model anything
  --json                  of doctor: one JSON object
  --help, --version

Exit codes: 0 stopped as asked; 1 a fault of this program (status: no executor runs; doctor: something is to be mended); 2 wrong input or refused sign-in;
128 + the signal's number when a second signal came.
`;
