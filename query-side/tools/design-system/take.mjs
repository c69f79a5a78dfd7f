// Takes from npm what our pages use of the Utrecht component library, its example theme and Source Sans 3.
// Whole, the two style sheets are 0.6 MB; a page loads the components and tokens named here and nothing else.
// Run it by hand when a version changes:  node query-side/tools/design-system/take.mjs
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMPONENTS = '@utrecht/component-library-css@9.0.4';
const THEME = '@nl-design-system-unstable/voorbeeld-design-tokens@7.4.1';
const FONT = '@fontsource/source-sans-3@5.3.1';
const USED = ['root', 'document', 'button', 'select', 'textbox', 'form-label'];
const NOT_USED = /--(html|hover|active|focus|focus-visible|sticky|numeric|alternate|rtl|danger-action)/;
const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, '../../src/main/resources/static/design-system');
const work = mkdtempSync(join(tmpdir(), 'design-system-'));

function take(pkg) {
  const tarball = execFileSync('npm', ['pack', '--silent', pkg], { cwd: work, encoding: 'utf8' }).trim().split('\n').pop();
  const folder = join(work, tarball.replace(/\.tgz$/, ''));
  mkdirSync(folder);
  execFileSync('tar', ['xzf', join(work, tarball), '-C', folder, '--strip-components=1']);
  return folder;
}

/** The top-level rules of a style sheet as [head, body]; an @media keeps its own rules in its body. */
function rules(css) {
  const found = [];
  let depth = 0, start = 0, open = 0;
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@(charset|import)[^;]*;/g, '');
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '{' && depth++ === 0) open = i;
    if (text[i] === '}' && --depth === 0) {
      found.push([text.slice(start, open).trim(), text.slice(open + 1, i)]);
      start = i + 1;
    }
  }
  return found;
}

const ours = selector => {
  const block = selector.match(/^\.utrecht-([a-z0-9-]+?)(?:__|--|[^a-z0-9-]|$)/);
  return block && USED.includes(block[1]) && !NOT_USED.test(selector);
};

function chosen(css) {
  return rules(css).flatMap(([head, body]) => {
    if (head.startsWith('@media')) {
      const inside = chosen(body);
      return inside.length ? [`${head}{${inside.join('')}}`] : [];
    }
    const selectors = head.split(/,(?![^(]*\))/).map(each => each.trim()).filter(ours);
    return selectors.length ? [`${selectors.join(',')}{${body.trim().replace(/\s*\n\s*/g, '')}}\n`] : [];
  });
}

const components = take(COMPONENTS);
const css = chosen(readFileSync(join(components, 'dist/index.css'), 'utf8')).join('');
const tokens = new Map(readFileSync(join(take(THEME), 'dist/theme.css'), 'utf8').split('\n')
  .map(line => line.match(/^\s*(--[a-z0-9-]+):\s*(.*);$/)).filter(Boolean).map(([, name, value]) => [name, value]));
const needed = new Set();
const need = text => {
  for (const [, name] of text.matchAll(/var\((--[a-z0-9-]+)/g)) {
    if (!needed.has(name) && tokens.has(name)) {
      needed.add(name);
      need(tokens.get(name));
    }
  }
};
need(css);
const theme = [...needed].sort().map(name => `${name}:${tokens.get(name)};`).join('\n');
const note = `/* Parts of ${COMPONENTS} and ${THEME}, both EUPL-1.2.\n`
  + ' * Copyright (c) 2020-2025 Gemeente Utrecht, Frameless B.V. and the NL Design System community.\n'
  + ' * Made by query-side/tools/design-system/take.mjs; edit the list there, not this file. */\n';
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'utrecht.css'), `${note}.voorbeeld-theme{\n${theme}\n}\n${css}`);
const font = take(FONT);
for (const weight of [400, 600, 700]) {
  copyFileSync(join(font, `files/source-sans-3-latin-${weight}-normal.woff2`), join(out, `source-sans-3-${weight}.woff2`));
}
copyFileSync(join(font, 'LICENSE'), join(out, 'source-sans-3-LICENSE.txt'));
console.log(`utrecht.css: ${css.length} bytes of components, ${theme.length} bytes of tokens`);
