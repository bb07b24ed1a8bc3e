import { PROVIDER_KINDS } from './provider-kinds.ts';

/** What `--help` prints. */
export const USAGE = `Usage: chat-executor setup [--config FILE]
       chat-executor [--config FILE] [options]
       chat-executor --backend URL --token-env NAME --provider KIND [options]
       chat-executor status [--log-format json]
       chat-executor key set NAME | key list | key remove NAME
       chat-executor doctor [--backend URL …] [--provider KIND …] [--config FILE] [--json]
       chat-executor service install [--config FILE] [--yes | --dry-run]
       chat-executor service uninstall [--yes | --dry-run] | service status
       chat-executor function install --url URL [--token-env NAME] [--file FILE]

Runs a chat backend's completions on this computer, with your own API key or a local model. It only makes outgoing
connections: no port is opened, and keys stay here.

Backend and sign-in
  --backend URL           URL of the backend, such as https://chat.example.com
  --token-env NAME        environment variable with your token (or your API key, if this Open WebUI version accepts it)
  --email-env NAME        environment variable with your email address (Open WebUI only, with --password-env)
  --ldap-user-env NAME    instead of --email-env: environment variable with the user name of your LDAP account
  --password-env NAME     environment variable with your password; signs in again when a token expires
  --socket-path PATH      Socket.IO path (default /ws/socket.io)
  --name NAME             display name of this executor, such as "my laptop"

Provider
  --provider KIND         one of: ${PROVIDER_KINDS.join(', ')}
  --base-url URL          base URL, such as https://api.openai.com/v1 (default: the usual one for its kind, if any)
  --package NAME          for ai-sdk: its npm package, such as @ai-sdk/amazon-bedrock; name its models with --model
  --key-env NAME          environment variable with its API key; local servers usually need none
  --key-keyring NAME      or the name of a key in the system keyring, saved with \`key set NAME\`
  --header-env NAME=VAR   send the header NAME with the value of the environment variable VAR; repeatable
  --extra-body JSON       add these fields to the body of each completion request; null removes a field
  --model ID              offer this model; repeatable (default: all models the provider lists)
  --non-chat              also offer listed models that cannot chat, such as those for embeddings
  --prefix TEXT           put TEXT before each model id; other ids and names per model: config file

Images
  --fetch-images          load the images that requests name by URL, if the provider takes only data (Gemini, Ollama); the
                          backend chooses the URLs, and only public addresses are contacted; not with a proxy (default off)

Limits (the program never asks for permission, because you chose the backend)
  --allow-model ID        allow only this model; repeatable (default: all offered models)
  --requests-per-day N    at most N requests per day (local time)
  --tokens-per-day N      at most N tokens per day
  --usd-per-day N         at most N US dollars per day
  A stream that exceeds a limit is stopped. Budgets per provider and prices: config file.

Running
  --config FILE           JSON file with the same settings and any number of providers; options override it; secrets may be in
                          the file \`environment\` beside it, or NAME.environment beside NAME.json (default: the file that \`setup\` writes, if there is no --backend and
                          no --provider)
  --log-format FORMAT     text or json, one line per event (default text)
  --log-file FILE         append all output to this file instead of printing it
  --first-token-seconds N how long a model may take to begin to answer, such as to load (default 600)
  --callback-seconds N    how long a provider may send nothing at all, if the backend does not say how long it waits (default 115)
  --idle-seconds N        how long a provider may send nothing within an answer (default 300)
  --total-seconds N       how long a whole answer may take (default 1800)
  --drain-seconds N       how long running answers may continue after SIGTERM or Ctrl-C (default 30)
  --refresh-seconds N     how often to refresh the model list (default 300)

  setup                   ask for the settings, save them, and ask a model one question
  service                 keep the executor running: install, remove or show a systemd unit, a launchd agent or a task of the
                          Windows Task Scheduler; it shows what it will do and asks first
  --yes, --dry-run        for service: do it without asking; only show it
  function install        for administrators of an Open WebUI: install or update its function and keep its settings
  --url URL               for function: the Open WebUI
  --token-env NAME        for function: environment variable with an administrator's token or API key (default OPEN_WEBUI_TOKEN;
                          without it, a terminal is asked); --token TOKEN works too, but others may see it
  --file FILE             for function: its code, chat_executor.py (default: that of this program's release)
  status                  show the executors running on this computer and what they are doing
  key                     save, list or remove keys in the system keyring; a key is typed or piped in, and never shown
  doctor                  check a backend, a provider or both, and say how to fix problems; sends no prompt to a model
  --json                  for doctor: print one JSON object
  --help, --version

Exit codes: 0 success; 1 internal error, or the keyring cannot be used now (status: no executor is running; doctor: problems found);
2 invalid input or rejected sign-in; 128 + signal number after a second signal.
`;
