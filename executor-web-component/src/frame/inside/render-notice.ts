import type { EmbeddingGrant } from './embedding-grants.ts';
import type { FrameStrings } from './frame-strings.ts';
import { watchVisibility } from './watch-visibility.ts';

/** What stands above the element: nothing yet, who uses it, the question whether they may, or whom the user lets. */
export type Notice =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'alone'; readonly grants: readonly EmbeddingGrant[] | undefined }
  | { readonly kind: 'asked' | 'granted' | 'refused'; readonly page: string; readonly backend: string };

/** What its buttons do. */
export type NoticeActions = {
  readonly onGrant: (page: string, backend: string) => void;
  readonly onRefuse: () => void;
  readonly onAskAgain: () => void;
  readonly onWithdraw: (grant: Pick<EmbeddingGrant, 'page' | 'backend'>) => void;
};

const shown = new WeakMap<HTMLElement, { readonly text: string; readonly stop: () => void }>();

/** Renders it into a place, unless it stands there already: a question must not jump under a finger. */
export function renderNotice(place: HTMLElement, notice: Notice, strings: FrameStrings, actions: NoticeActions): void {
  const text = JSON.stringify([notice, strings.allow]);
  const before = shown.get(place);
  if (before?.text === text) return;
  before?.stop();
  const { nodes, stop = () => undefined } = createNotice(notice, strings, actions);
  place.replaceChildren(...nodes);
  shown.set(place, { text, stop });
}

type RenderedNotice = { readonly nodes: readonly Node[]; readonly stop?: () => void };

function createNotice(notice: Notice, strings: FrameStrings, actions: NoticeActions): RenderedNotice {
  switch (notice.kind) {
    case 'waiting':
      return { nodes: [] };
    case 'alone':
      return { nodes: createList(notice.grants, strings, actions) };
    case 'asked':
      return createQuestion(notice.page, notice.backend, strings, actions);
    case 'refused':
      return { nodes: [make('p', 'note', strings.refused(notice.page), createButton(strings.askAgain, 'quiet', actions.onAskAgain))] };
    case 'granted': {
      const withdraw = createButton(strings.withdraw, 'quiet', () => actions.onWithdraw(notice));
      return { nodes: [make('p', 'note', strings.usedBy(notice.page, notice.backend), withdraw)] };
    }
  }
}

function createQuestion(page: string, backend: string, strings: FrameStrings, { onGrant, onRefuse }: NoticeActions): RenderedNotice {
  const allow = createButton(strings.allow, 'primary', (event) => {
    // Not a click that a script made, and not one on a question the user could not see.
    if (event.isTrusted && allow.getAttribute('aria-disabled') !== 'true') onGrant(page, backend);
  });
  allow.setAttribute('aria-disabled', 'true');
  const hint = make('span', 'note', strings.hidden);
  const question = make(
    'section',
    'question',
    make('h1', '', strings.ask(page)),
    make('p', '', strings.explain(backend)),
    make('p', '', strings.check),
    make('div', 'actions', allow, createButton(strings.refuse, '', onRefuse), hint),
  );
  const stop = watchVisibility(question, (visible) => {
    allow.setAttribute('aria-disabled', String(!visible));
    hint.hidden = visible;
  });
  return { nodes: [question], stop };
}

function createList(grants: readonly EmbeddingGrant[] | undefined, strings: FrameStrings, { onWithdraw }: NoticeActions): Node[] {
  if (grants === undefined) return [];
  const rows = grants.map((grant) =>
    make(
      'li',
      '',
      strings.usedBy(grant.page, grant.backend),
      createButton(strings.withdraw, 'quiet', () => onWithdraw(grant)),
    ),
  );
  const list = rows.length > 0 ? make('ul', '', ...rows) : make('p', '', strings.none);
  return [make('section', 'question', make('p', '', strings.alone), make('h1', '', strings.pages), list)];
}

function make(tag: string, className: string, ...children: readonly (string | Node)[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
}

function createButton(label: string, className: string, onClick: (event: MouseEvent) => void): HTMLButtonElement {
  const button = make('button', className, label) as HTMLButtonElement;
  button.type = 'button';
  button.addEventListener('click', onClick);
  return button;
}
