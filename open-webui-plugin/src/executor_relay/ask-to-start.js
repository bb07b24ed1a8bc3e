// Asks the user of the open page of Open WebUI whether to start an executor in it, and remembers "always" in this browser. The
// function runs this code in a page, after start-executor.js, without imports and the word `export`.
import { findElement, startExecutor, userOf } from './start-executor.js';

const TEXTS = {
  en: {
    title: 'Start an executor in this page?',
    message:
      'You have no connected executor. An executor in this page lets this Open WebUI use the model servers on your computer and the keys you give it, while the page is open. Your keys stay in this browser.',
    note: '“Always” also starts it after a reload, without this question. You can turn that off in the panel of the executor.',
    cancel: 'Cancel',
    once: 'Start once',
    always: 'Always in this browser',
    setting: 'Start automatically in this browser',
    notKept:
      'This browser could not remember that: its storage for this site is full or blocked. The executor runs until you close or reload this page. Free some space, then tick the box.',
  },
  zh: {
    title: '在此页面启动执行器？',
    message:
      '你没有已连接的执行器。在此页面启动后，页面打开期间，此 Open WebUI 可以使用你电脑上的模型服务器，以及你填写的密钥。密钥只保存在此浏览器中。',
    note: '选择“始终启动”后，重新加载页面时会自动启动，不再询问。你可以在执行器面板中关闭。',
    cancel: '取消',
    once: '仅此一次',
    always: '在此浏览器中始终启动',
    setting: '在此浏览器中自动启动',
    notKept:
      '此浏览器无法记住该选择：此网站的存储空间已满或被禁用。执行器会运行到你关闭或重新加载此页面为止。请释放一些空间，然后勾选此项。',
  },
};

// Tags by which editors and checks know the languages.
const css = String.raw;
const html = String.raw;

const STYLES = css`
  dialog {
    box-sizing: border-box;
    inline-size: min(30rem, 100vw - 2rem);
    max-block-size: calc(100dvh - 2rem);
    padding: 1.5rem;
    border: 1px solid light-dark(#e3e3e3, #333);
    border-radius: 1.25rem;
    color: light-dark(#171717, #ececec);
    background: light-dark(#fff, #171717);
    box-shadow: 0 1rem 3rem #0004;
    font: 0.875rem / 1.5 Inter, system-ui, sans-serif;
    outline: none;
  }
  dialog::backdrop { background: #0009; }
  h2 { margin: 0; font-size: 1.125rem; font-weight: 600; outline: none; }
  p { margin: 0.75rem 0 0; }
  .note { color: light-dark(#5d5d5d, #b4b4b4); }
  .buttons { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 0.5rem; margin-block-start: 1.25rem; }
  button {
    padding: 0.5rem 1rem;
    border: 1px solid light-dark(#d4d4d4, #4a4a4a);
    border-radius: 9999px;
    color: inherit;
    background: none;
    font: inherit;
    font-weight: 500;
    cursor: pointer;
  }
  button:hover { background: light-dark(#f5f5f5, #262626); }
  button:focus-visible { outline: 2px solid light-dark(#171717, #ececec); outline-offset: 2px; }
  .primary, .primary:hover { border-color: transparent; color: light-dark(#fff, #171717); background: light-dark(#171717, #ececec); }
  @media (max-width: 30rem) { button { flex: 1 1 100%; } .buttons { flex-direction: column-reverse; } }
`;

/**
 * How long one call waits, in milliseconds. Open WebUI shows the message as it was before a call again when the call ends, so nothing
 * else may happen to the message in the meantime.
 */
const CALL_WAIT = 2000;

/** The dialog closes if the function has not called for this time, in milliseconds: its request has ended. */
const MAX_SILENCE = 10_000;

/** How long the dialog is shown before it can be confirmed, in milliseconds: the second click of a double click must start nothing. */
const SEEN_AFTER = 700;

/**
 * The dialog of this page. Requests that arrive while it is open wait for the same answer.
 * @typedef {object} Question
 * @property {Promise<string>} answer `cancel`, `once` or `always`; `elsewhere` if it was withdrawn
 * @property {boolean} isOpen
 * @property {() => void} keepOpen
 * @property {() => void} withdraw closes the dialog, because another executor has connected
 */

/**
 * What the page does for a request.
 * @typedef {{ models: string[] } | { answer: string } | { error: string }} Outcome the ids of the models of the executor, or why
 * it did not start: `undecided` if the user must be asked, `cancel` if the user does not allow it, `elsewhere` if another executor answers
 */

/**
 * What the calls of one page share. `chatExecutorUser` is the user who has allowed it in this page.
 * @type {{ chatExecutorQuestion?: Question, chatExecutorRequests?: Map<string, Promise<Outcome>>, chatExecutorUser?: string }}
 */
const shared = /** @type {object} */ (globalThis);

const texts = () => (document.documentElement.lang.startsWith('zh') ? TEXTS.zh : TEXTS.en);

/** @returns {Question} */
function openQuestion() {
  const text = texts();
  const host = document.createElement('div');
  host.style.colorScheme = document.documentElement.classList.contains('dark') ? 'dark' : 'light';
  const root = host.attachShadow({ mode: 'open' });
  // The focus is on no button: the user may still be pressing Enter for the question.
  root.innerHTML = html`
    <style>${STYLES}</style>
    <dialog aria-labelledby="title" aria-describedby="message">
      <h2 id="title" tabindex="-1" autofocus>${text.title}</h2>
      <p id="message">${text.message}</p>
      <p class="note">${text.note}</p>
      <div class="buttons">
        <button type="button" value="cancel">${text.cancel}</button>
        <button type="button" value="once" disabled>${text.once}</button>
        <button type="button" value="always" class="primary" disabled>${text.always}</button>
      </div>
    </dialog>`;
  const dialog = /** @type {HTMLDialogElement} */ (root.querySelector('dialog'));
  for (const button of root.querySelectorAll('button')) {
    button.addEventListener('click', ({ isTrusted }) => isTrusted && dialog.close(button.value));
  }
  document.body.append(host);
  dialog.showModal();
  setTimeout(() => {
    for (const button of root.querySelectorAll('button')) button.disabled = false;
  }, SEEN_AFTER);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let silence;
  /** @type {Question} */
  const question = {
    answer: new Promise((resolve) => dialog.addEventListener('close', () => resolve(dialog.returnValue || 'cancel'))),
    isOpen: true,
    keepOpen() {
      clearTimeout(silence);
      silence = setTimeout(() => dialog.close(), MAX_SILENCE);
    },
    withdraw: () => dialog.close('elsewhere'),
  };
  dialog.addEventListener('close', () => {
    clearTimeout(silence);
    question.isOpen = false;
    host.remove();
  });
  return question;
}

function askUser() {
  if (!shared.chatExecutorQuestion?.isOpen) shared.chatExecutorQuestion = openQuestion();
  return shared.chatExecutorQuestion.answer;
}

/**
 * Lets this browser start the executor without a question from now on.
 * @param {string} key where this browser keeps the choice
 * @returns {boolean} whether it could be stored
 */
function remember(key) {
  try {
    localStorage.setItem(key, 'always');
    return true;
  } catch {
    return false;
  }
}

/**
 * Adds the setting "Start automatically in this browser" to the panel of the element.
 * @param {HTMLElement} element
 * @param {string} key where this browser keeps the choice
 * @param {boolean} isKept whether this browser could store what the user has chosen
 */
function addSetting(element, key, isKept) {
  if (element.childElementCount > 0) return;
  const input = document.createElement('input');
  input.type = 'checkbox';
  const read = () => {
    input.checked = localStorage[key] === 'always';
  };
  read();
  // Changed in another tab.
  addEventListener('storage', read);
  const problem = document.createElement('p');
  problem.setAttribute('role', 'alert');
  /** @param {boolean} isStored */
  const show = (isStored) => {
    problem.textContent = isStored ? '' : texts().notKept;
    read();
  };
  input.addEventListener('change', () => {
    if (!input.checked) localStorage.removeItem(key);
    show(!input.checked || remember(key));
  });
  const label = document.createElement('label');
  label.append(input, texts().setting);
  element.append(label, problem);
  show(isKept);
}

/**
 * The inputs of {@link startOrAsk}.
 * @typedef {object} Settings
 * @property {string} user id of the user whose request this is
 * @property {string} request id of the request
 * @property {boolean} ask whether to ask the user
 * @property {boolean} [isOver] whether another executor answers the request, so that nothing is asked any more
 * @property {Omit<Parameters<typeof startExecutor>[0], 'granted'>} element
 */

/** @param {string} user */
function checkUser(user) {
  if (userOf(localStorage['token']) !== user) throw new Error('Another user has signed in. Reload the page');
}

/**
 * @param {Settings} settings
 * @returns {Promise<Outcome>}
 */
async function decideAndStart({ user, ask, element: settings }) {
  checkUser(user);
  const key = `chat-executor:start:${user}`;
  const isStarted = findElement(user) !== undefined;
  let isKept = true;
  if (!isStarted && localStorage[key] !== 'always' && shared.chatExecutorUser !== user) {
    const answer = ask ? await askUser() : 'undecided';
    if (answer !== 'once' && answer !== 'always') return { answer };
    // Another user may have signed in while the dialog was open, in another tab.
    checkUser(user);
    if (answer === 'always') isKept = remember(key);
    shared.chatExecutorUser = user;
  }
  const element = await startExecutor({ ...settings, granted: true });
  if (!isStarted) addSetting(element, key, isKept);
  if (element.state.models.length === 0 || !isKept) element.open = true;
  return { models: element.state.models.map(({ id }) => id) };
}

/**
 * Starts an executor in this page if the user allows it now, or has chosen "always". An executor that the page already has counts as
 * started. The function calls this again as long as it is `pending`, and once more if another executor answers meanwhile.
 * @param {Settings} settings
 * @returns {Promise<Outcome | { answer: 'pending' }>}
 */
export async function startOrAsk(settings) {
  if (settings.isOver) {
    shared.chatExecutorQuestion?.withdraw();
    return { answer: 'elsewhere' };
  }
  shared.chatExecutorRequests ??= new Map();
  const id = `${settings.request} ${settings.ask}`;
  // A page does not answer a call whose code throws.
  const outcome =
    shared.chatExecutorRequests.get(id) ?? decideAndStart(settings).catch((error) => ({ error: `${error?.message ?? error}` }));
  shared.chatExecutorRequests.set(id, outcome);
  shared.chatExecutorQuestion?.keepOpen();
  /** @type {Promise<{ answer: 'pending' }>} */
  const pending = new Promise((resolve) => setTimeout(() => resolve({ answer: 'pending' }), CALL_WAIT));
  return Promise.race([outcome, pending]);
}
