import { ConsentGuard } from '../../element/consent/consent-guard.ts';
import type { EmbeddingGrant } from './embedding-grants.ts';
import type { NoticeStrings } from './notice-en.ts';

/** The notice above the element: nothing yet, the list of grants, or the embedding page and its permission. */
export type Notice = (
  | { readonly kind: 'waiting' }
  | { readonly kind: 'alone'; readonly grants: readonly EmbeddingGrant[] | undefined }
  | { readonly kind: 'asked' | 'granted' | 'refused'; readonly page: string; readonly backend: string }
) & {
  /** Whether the last decision could not be stored. */
  readonly isUnsaved?: true;
};

/** The actions of the notice. */
export type NoticeActions = {
  readonly onGrant: (page: string, backend: string) => void;
  readonly onRefuse: () => void;
  readonly onAskAgain: () => void;
  readonly onRevoke: (grant: Pick<EmbeddingGrant, 'page' | 'backend'>) => void;
};

const shown = new WeakMap<HTMLElement, { readonly text: string; readonly stop: () => void }>();

/** Renders a notice into a container, unless it is already shown: a button must not move while the user clicks it. */
export function renderNotice(container: HTMLElement, notice: Notice, strings: NoticeStrings, actions: NoticeActions): void {
  const text = JSON.stringify([notice, strings.allow]);
  const before = shown.get(container);
  if (before?.text === text) return;
  before?.stop();
  const { nodes, stop = () => undefined } = createNotice(notice, strings, actions);
  container.replaceChildren(...nodes);
  if (notice.isUnsaved) {
    const failure = createElement('p', 'note', strings.unsaved);
    failure.setAttribute('role', 'alert');
    container.append(failure);
  }
  shown.set(container, { text, stop });
}

type RenderedNotice = { readonly nodes: readonly Node[]; readonly stop?: () => void };

function createNotice(notice: Notice, strings: NoticeStrings, actions: NoticeActions): RenderedNotice {
  switch (notice.kind) {
    case 'waiting':
      return { nodes: [] };
    case 'alone':
      return { nodes: createList(notice.grants, strings, actions) };
    case 'asked':
      return createQuestion(notice.page, notice.backend, strings, actions);
    case 'refused':
      return {
        nodes: [createElement('p', 'note', strings.refused(notice.page), createButton(strings.askAgain, 'quiet', actions.onAskAgain))],
      };
    case 'granted': {
      const revoke = createButton(strings.revoke, 'quiet', () => actions.onRevoke(notice));
      return { nodes: [createElement('p', 'note', strings.usedBy(notice.page, notice.backend), revoke)] };
    }
  }
}

function createQuestion(page: string, backend: string, strings: NoticeStrings, { onGrant, onRefuse }: NoticeActions): RenderedNotice {
  const allow = createButton(strings.allow, 'primary', () => onGrant(page, backend));
  allow.dataset['consent'] = '';
  const actions = createElement('div', 'actions', allow, createButton(strings.refuse, '', onRefuse));
  const question = createElement(
    'section',
    'question',
    createElement('h1', '', strings.ask(page)),
    createElement('p', '', strings.explain(backend)),
    createElement('p', '', strings.check),
    actions,
  );
  const guard = new ConsentGuard(actions, strings.hidden);
  return { nodes: [question], stop: () => guard.stop() };
}

function createList(grants: readonly EmbeddingGrant[] | undefined, strings: NoticeStrings, { onRevoke }: NoticeActions): Node[] {
  if (grants === undefined) return [];
  const rows = grants.map((grant) =>
    createElement(
      'li',
      '',
      strings.usedBy(grant.page, grant.backend),
      createButton(strings.revoke, 'quiet', () => onRevoke(grant)),
    ),
  );
  const list = rows.length > 0 ? createElement('ul', '', ...rows) : createElement('p', '', strings.none);
  return [createElement('section', 'question', createElement('p', '', strings.alone), createElement('h1', '', strings.pages), list)];
}

function createElement(tag: string, className: string, ...children: readonly (string | Node)[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
}

function createButton(label: string, className: string, onClick: () => void): HTMLButtonElement {
  const button = createElement('button', className, label) as HTMLButtonElement;
  button.type = 'button';
  button.addEventListener('click', onClick);
  return button;
}
