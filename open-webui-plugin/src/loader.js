// Starts <chat-executor> in every page of Open WebUI, for every signed-in user. Mount this file as /static/loader.js.
import css from './executor_relay/placement.css?raw';
import { findElement, startExecutor, userOf } from './executor_relay/start-executor.js';

const SETTINGS = {
  // URL of chat-executor.bundle.js. Empty: the function provides it.
  address: '',
  version: '',
  // Name of the executors that start this way.
  name: 'this browser',
  // Whether this Open WebUI may use every model without asking the user.
  granted: false,
};

let failures = 0;
let isStarting = false;

async function checkPage() {
  const user = userOf(localStorage['token']);
  if (user === undefined) document.querySelector('chat-executor')?.remove();
  if (user === undefined || findElement(user) || isStarting || failures > 5) return;
  isStarting = true;
  try {
    await startExecutor({ ...SETTINGS, css });
  } catch (error) {
    failures += 1;
    console.warn('Could not start chat-executor:', error);
  }
  isStarting = false;
}

setInterval(checkPage, 2000);
