import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkUses } from './check-uses.ts';
import { listLackedNames, parseBrowserslist } from './compat-data.ts';
import type { Exception } from './exceptions.ts';
import { findUsesInFile, findUsesInProject } from './find-uses.ts';

const OLDEST = parseBrowserslist(['chrome >= 123', 'firefox >= 124', 'safari >= 17.5']);

/** A comment at the end of a line names the features that must be reported there. */
const FILES = {
  'script.ts': `
    declare const html: (strings: TemplateStringsArray, ...values: unknown[]) => string;
    declare const css: typeof html;

    // In all browsers.
    new URL('/', 'https://example.com').searchParams.get('a');
    [3, 1].toSorted();
    Promise.withResolvers();
    structuredClone({});
    new Intl.PluralRules('zh');
    addEventListener('pageshow', () => undefined, { signal: AbortSignal.any([]) });

    URL.parse('/'); // api.URL.parse_static
    const { parse: parseUrl } = globalThis.URL; // api.URL.parse_static
    const Address = URL;
    Address.parse('/'); // api.URL.parse_static
    Promise.try(() => 1); // javascript.builtins.Promise.try
    RegExp.escape('.'); // javascript.builtins.RegExp.escape
    new Intl.DurationFormat('zh'); // javascript.builtins.Intl.DurationFormat javascript.builtins.Intl.DurationFormat.DurationFormat
    [1].values().map((value) => value); // javascript.builtins.Iterator.map
    new Set([1]).union(new Set([2])); // javascript.builtins.Set.union
    new Uint8Array(2).toBase64(); // javascript.builtins.Uint8Array.toBase64
    navigation.back(); // api.Navigation.back api.Window.navigation
    window['scheduler']?.yield(); // api.Scheduler.yield api.scheduler
    document.addEventListener('freeze', () => undefined); // api.Document.freeze_event
    fetch('/', { priority: 'low' }).then((response) => response.bytes()); // api.fetch.options_parameter.priority api.Response.bytes
    addEventListener('pagereveal', () => undefined); // api.Window.pagereveal_event
    document.onscrollend = () => undefined; // api.Document.scrollend_event
    document.body.style.textWrapStyle = 'pretty'; // css.properties.text-wrap-style
    document.body.style.color = 'red';

    async function read(stream: ReadableStream<string>, clone: Response | undefined, handle: FileSystemFileHandle) {
      for await (const text of stream) void text; // api.ReadableStream.@@asyncIterator
      stream[Symbol.asyncIterator]; // api.ReadableStream.@@asyncIterator
      for await (const text of [Promise.resolve('a')]) void text;
      await clone?.bytes(); // api.Response.bytes
      await handle.createWritable(); // api.FileSystemFileHandle.createWritable
      const words = 'a b'.match(/\\w/g) ?? [];
      words.values().toArray(); // javascript.builtins.Iterator.toArray
    }

    // Members of the project with names of the platform.
    class Names extends Set<string> { override union<T>(other: ReadonlySetLike<T>): Set<string | T> { return new Set([...this, ...(other as Set<T>)]); } }
    new Names().union(new Names());
    new Names().intersection(new Names()); // javascript.builtins.Set.intersection
    const URLs = { parse: JSON.parse };
    URLs.parse('/');
    type Bytes = ReturnType<Response['bytes']>;

    class Panel<T extends HTMLElement> extends HTMLElement {
      move(child: T, before: T): void {
        this.moveBefore(child, before); // api.Element.moveBefore
        child.moveBefore(before, null); // api.Element.moveBefore
        new IntersectionObserver(() => undefined, { trackVisibility: true }); // api.IntersectionObserver.IntersectionObserver.options_trackVisibility_parameter
      }
    }

    html\`
      <dialog @cancel=\${() => \`<b>\`} open><button value="a" ?disabled=\${1 > 2}>a</button></dialog>
      <div popover title="a > b"> // html.global_attributes.popover
      <dialog closedby="any"> // html.elements.dialog.closedby
      <div .popover=\${'auto'} .title=\${'a'} style=\${'a'}> // api.HTMLElement.popover
      <p style="color: red; width: \${1}px; interpolate-size: inherit"> // css.properties.interpolate-size
      <input .value=\${'a'} type="checkbox" switch @beforematch=\${() => 0}> // html.elements.input.switch api.Element.beforematch_event
    \`;

    css\`
      :host { color: color-mix(in srgb, red 10%, \${'blue'}); inset-inline: 0; height: 100dvh; --own: light-dark(#000, #fff); }
      p { field-sizing: content; } /* css.properties.field-sizing css.properties.field-sizing.content */
      p { text-wrap: pretty; color: contrast-color(red); } /* css.properties.text-wrap.pretty css.types.color.contrast-color */
      p { \${'color'}: rgb(from red r g b); &:hover { width: 1rcap; } } /* css.types.color.rgb.relative_syntax css.types.length.rcap */
      details::details-content { -webkit-user-select: none; user-select: none; } /* css.properties.user-select css.selectors.details-content */
      @position-try --a { top: 0; } /* css.at-rules.position-try */
      @media (width > 10px) and (prefers-reduced-transparency) {} /* css.at-rules.media.prefers-reduced-transparency */
      @container style(--a: b) {} /* css.at-rules.container.style_queries_for_custom_properties */
      p {
        \${css\`margin-trim: block;\`} /* css.properties.margin-trim css.properties.margin-trim.block */
        color: red;
      }
    \`;`,
  'style.css':
    'p { color: red; }\np { interpolate-size: allow-keywords; } /* css.properties.interpolate-size css.properties.interpolate-size.allow-keywords */',
  'page.html': '<!doctype html>\n<p hidden>\n<p hidden="until-found"> // html.global_attributes.hidden.until-found',
};

let folder: string;
let problems: readonly string[];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'browser-support-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(folder, name), text);
  const compilerOptions = { target: 'ES2023', lib: ['ESNext', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'], types: [], strict: true };
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  problems = check([]);
});
afterAll(() => rmSync(folder, { recursive: true }));

function check(exceptions: readonly Exception[]): readonly string[] {
  const names = listLackedNames([OLDEST]);
  const uses = [
    ...findUsesInProject(path.join(folder, 'tsconfig.json'), (name) => names.has(name)),
    ...['style.css', 'page.html'].flatMap((name) => findUsesInFile(path.join(folder, name))),
  ];
  return checkUses(uses, { root: folder, findOldest: () => OLDEST, exceptions });
}

test.each(Object.keys(FILES))('reports each feature of %s that a browser lacks, and no other', (name) => {
  const expected = readFileSync(path.join(folder, name), 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      const [, features = ''] = /(?:\/\/|\/\*) ((?:[-\w]+\.[-\w.@]+ ?)+)/.exec(line) ?? [];
      return features
        .split(' ')
        .filter(Boolean)
        .map((feature) => `${name}:${index + 1}: ${feature}`);
    });
  const found = problems
    .filter((problem) => problem.startsWith(name))
    .map((problem) => problem.replace(/(:\d+):\d+(: \S+) is missing in .*/, '$1$2'));
  expect(found.sort()).toEqual(expected.sort());
});

test('accepts exceptions of a feature and of one file, and reports those without a use', () => {
  const reason = 'The fields scroll.';
  const after = check([
    { feature: 'css.properties.field-sizing', reason },
    { feature: 'css.properties.interpolate-size', file: 'style.css', reason },
    { feature: 'api.URL.parse_static', file: 'style.css', reason },
    { feature: 'api.URL.canParse_static', reason },
  ]);
  expect(problems.filter((problem) => !after.includes(problem)).map((problem) => problem.split(' ')[1])).toEqual([
    'css.properties.field-sizing',
    'css.properties.field-sizing.content',
    'css.properties.interpolate-size',
    'css.properties.interpolate-size.allow-keywords',
  ]);
  expect(after.filter((problem) => !problems.includes(problem))).toEqual([
    'Exception for api.URL.canParse_static is unused. Delete it.',
    'Exception for api.URL.parse_static in style.css is unused. Delete it.',
  ]);
});

test('names the browsers that lack a feature, and the versions that have it', () => {
  expect(problems.find((problem) => problem.includes('createWritable'))).toBe(
    'script.ts:37:20: api.FileSystemFileHandle.createWritable is missing in Safari 17.5 (added in 26), Safari on iOS 17.5 (added in 26). ' +
      'https://developer.mozilla.org/docs/Web/API/FileSystemFileHandle/createWritable',
  );
});

test('rejects a style sheet that it cannot read', () => {
  const file = path.join(folder, 'broken.css');
  writeFileSync(file, 'p { color red; }');
  expect(() => findUsesInFile(file)).toThrow(/can't read the style sheet at/);
});

test('rejects a browserslist that it cannot read', () => {
  expect(() => parseBrowserslist(['last 2 versions'])).toThrow('"last 2 versions" in browserslist: write chrome, firefox or safari');
});
