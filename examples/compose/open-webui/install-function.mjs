// Signs in as the administrator, and installs the function with `chat-executor function install`.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const { OPEN_WEBUI_URL, ADMIN_EMAIL: email, ADMIN_PASSWORD: password, FUNCTION_FILE = '/chat_executor.py', ...environment } = process.env;

const response = await fetch(`${OPEN_WEBUI_URL}/api/v1/auths/signin`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ email, password }),
});
if (!response.ok) {
  process.stderr.write(`Open WebUI refused the administrator's sign-in (HTTP ${response.status}). Check ADMIN_EMAIL and ADMIN_PASSWORD.\n`);
  process.exit(1);
}
const { token } = await response.json();
const { status, error } = spawnSync('chat-executor', ['function', 'install', `--url=${OPEN_WEBUI_URL}`, `--file=${FUNCTION_FILE}`], {
  env: { ...environment, OPEN_WEBUI_TOKEN: token },
  stdio: 'inherit',
});
if (error) process.stderr.write(`The program chat-executor does not start: ${error.message}\n`);
process.exit(status ?? 1);
