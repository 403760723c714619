// Draws every model into docs/pictures/: BPMN with bpmn-js in a headless Chromium, DMN as a table.
//
//   node render-models.mjs                      draw what is new or has changed, remove what has no model any more
//   node render-models.mjs --all                draw everything again
//   node render-models.mjs --check              draw nothing; fail where a picture does not belong to its model (needs no browser)
//   node render-models.mjs ... FROM TO          other folders than processes/ and docs/pictures/
//
// A picture carries the SHA-256 of its model, so that "does it still match?" is a comparison of digests and not of
// pixels, which differ with the fonts of a machine.
// Chromium is found by the variable CHROMIUM, else at the usual places of Debian.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, extname, join, relative, resolve } from 'node:path';

import { tableSvg } from './dmn-table.mjs';
import { house, modelsBelow } from './models.mjs';

const args = process.argv.slice(2);
const check = args.includes('--check');
const all = args.includes('--all');
const [ from = join(house, 'processes'), to = join(house, 'docs', 'pictures') ] = args.filter((arg) => !arg.startsWith('--'));
const again = 'Run `npm run pictures` in tools/ and commit docs/pictures/.';

/** Line ends do not change a model. */
function digest(xml) {
  return createHash('sha256').update(xml.replaceAll('\r\n', '\n')).digest('hex');
}

function stamp(model) {
  return `<!-- drawn from ${model.name} sha256:${model.digest} -->`;
}

async function read(path) {
  const xml = await readFile(resolve(house, path), 'utf8');
  const name = basename(path);
  return { path, name, xml, digest: digest(xml), picture: `${basename(name, extname(name))}.svg` };
}

async function readModels() {
  const paths = await modelsBelow(from, '.bpmn');
  const tables = await modelsBelow(from, '.dmn').catch(() => []);
  const models = await Promise.all([ ...paths, ...tables ].map(read));
  const twins = models.filter((model, index) => models.findIndex((other) => other.picture === model.picture) !== index);
  if (twins.length > 0) {
    throw new Error(`two models would share one picture: ${twins.map((twin) => twin.picture).join(', ')}`);
  }
  return models;
}

async function matches(model) {
  const picture = join(resolve(to), model.picture);
  return existsSync(picture) && (await readFile(picture, 'utf8')).includes(stamp(model));
}

async function picturesWithoutModel(models) {
  const known = new Set(models.map((model) => model.picture));
  const pictures = existsSync(to) ? await readdir(to) : [];
  return pictures.filter((picture) => picture.endsWith('.svg') && !known.has(picture));
}

function chromium() {
  const places = [ process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome' ];
  const found = places.find((place) => place && existsSync(place));
  if (!found) {
    throw new Error('no Chromium found: set CHROMIUM to its path');
  }
  return found;
}

/** Draws on a page of its own whose "chance" is fixed: bpmn-js makes up ids, and equal models shall give equal pictures. */
async function draw(browser, xml) {
  const page = await browser.newPage();
  try {
    await page.setContent('<!DOCTYPE html><div id="canvas" style="width: 2000px; height: 1000px"></div>');
    await page.evaluate(() => {
      let seed = 1;
      Math.random = () => {
        seed = (seed * 16807) % 2147483647;
        return seed / 2147483647;
      };
    });
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('bpmn-js/dist/bpmn-viewer.production.min.js') });
    return await page.evaluate(async (model) => {
      const viewer = new window.BpmnJS({ container: '#canvas' });
      const { warnings } = await viewer.importXML(model);
      if (warnings.length > 0) {
        throw new Error(warnings.map((warning) => warning.message).join('; '));
      }
      return (await viewer.saveSVG()).svg;
    }, xml);
  }
  finally {
    await page.close();
  }
}

/** What a mouse would hit on an editor's canvas is of no use in a picture. */
function withoutHitAreas(svg) {
  return svg.replace(/<\w+ [^>]*class="djs-hit[^>]*\/>/g, '');
}

/** On a dark page black lines without a ground cannot be read. */
function onWhite(svg) {
  const [ , x, y, width, height ] = svg.match(/viewBox="(\S+) (\S+) (\S+) (\S+)"/);
  return svg.replace(/(<svg\s[^>]*>)/, `$1<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#fff"/>`);
}

function withStamp(svg, model) {
  return svg.replace(/<svg\s/, `${stamp(model)}\n<svg `).trimEnd() + '\n';
}

async function render(models) {
  const { chromium: playwright } = await import('playwright-core');
  const browser = models.some((model) => model.name.endsWith('.bpmn'))
    ? await playwright.launch({ executablePath: chromium(), args: [ '--no-sandbox' ] })
    : undefined;
  try {
    await mkdir(to, { recursive: true });
    for (const model of models) {
      const svg = model.name.endsWith('.dmn') ? tableSvg(model.xml) : onWhite(withoutHitAreas(await draw(browser, model.xml)));
      await writeFile(join(to, model.picture), withStamp(svg, model));
      console.log(`Pictures: ${model.picture} drawn from ${model.path}.`);
    }
  }
  finally {
    await browser?.close();
  }
}

async function main() {
  const models = await readModels();
  const stale = [];
  for (const model of models) {
    if (all || !(await matches(model))) {
      stale.push(model);
    }
  }
  const orphans = await picturesWithoutModel(models);
  if (check) {
    stale.forEach((model) => console.error(`Pictures: ${relative(house, join(resolve(to), model.picture))} does not show ${model.path} as it is now.`));
    orphans.forEach((picture) => console.error(`Pictures: ${picture} has no model any more.`));
    if (stale.length + orphans.length > 0) {
      console.error(`Pictures: ${again}`);
      process.exitCode = 1;
    }
    else {
      console.log(`Pictures: ${models.length} models, each picture matches.`);
    }
    return;
  }
  if (stale.length > 0) {
    await render(stale);
  }
  await Promise.all(orphans.map((picture) => rm(join(to, picture))));
  console.log(`Pictures: ${models.length} models, ${stale.length} drawn, ${orphans.length} removed.`);
}

main().catch((error) => {
  console.error(`Pictures: ${error.message}.`);
  process.exitCode = 1;
});
