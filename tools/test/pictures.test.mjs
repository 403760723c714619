// A picture that no longer shows its model is found, without looking at a pixel.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { beforeEach, afterEach } from 'node:test';

import { decisions } from '../dmn-table.mjs';
import { tools } from '../models.mjs';

const browser = process.env.CHROMIUM ?? '/usr/bin/chromium';
const skip = existsSync(browser) || process.env.CI ? false : 'no Chromium on this machine';

let models;
let pictures;

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  models = join(folder, 'models');
  pictures = join(folder, 'pictures');
  cpSync(join(tools, 'test', 'models', 'sound'), models, { recursive: true });
});

afterEach(() => rmSync(join(models, '..'), { recursive: true }));

function pictureTool(...options) {
  const run = spawnSync(process.execPath, [ join(tools, 'render-models.mjs'), ...options, models, pictures ],
    { encoding: 'utf8' });
  return { status: run.status, words: run.stdout + run.stderr };
}

function drawn() {
  const { status, words } = pictureTool();
  assert.equal(status, 0, words);
}

test('pictures just drawn match, and drawing again changes no byte', { skip }, () => {
  drawn();
  const first = readFileSync(join(pictures, 'sound.svg'), 'utf8');

  assert.equal(pictureTool('--check').status, 0);
  assert.match(first, /Baca laporan/);
  assert.equal(pictureTool('--all').status, 0);
  assert.equal(readFileSync(join(pictures, 'sound.svg'), 'utf8'), first);
});

test('a changed model is told', { skip }, () => {
  drawn();
  const model = join(models, 'sound.bpmn');
  writeFileSync(model, readFileSync(model, 'utf8').replace('Baca laporan', 'Baca lagi'));

  const { status, words } = pictureTool('--check');

  assert.equal(status, 1, words);
  assert.match(words, /sound\.svg does not show .*sound\.bpmn/);
});

test('a changed table is told', { skip }, () => {
  drawn();
  const table = join(models, 'table.dmn');
  writeFileSync(table, readFileSync(table, 'utf8').replace('>14<', '>15<'));

  const { status, words } = pictureTool('--check');

  assert.equal(status, 1, words);
  assert.match(words, /table\.svg does not show .*table\.dmn/);
});

test('a picture without a model is told, and removed by the next drawing', { skip }, () => {
  drawn();
  rmSync(join(models, 'table.dmn'));

  assert.match(pictureTool('--check').words, /table\.svg has no model any more/);
  drawn();
  assert.equal(existsSync(join(pictures, 'table.svg')), false);
});

test('a model without a picture is told', () => {
  const { status, words } = pictureTool('--check');

  assert.equal(status, 1, words);
  assert.match(words, /npm run pictures/);
});

test('a decision table is read with its words as written', () => {
  const [ table ] = decisions(readFileSync(join(models, 'table.dmn'), 'utf8'));

  assert.equal(table.name, 'Batas waktu & kelas');
  assert.deepEqual(table.columns.map((column) => column.label), [ 'Jenis', 'Hari kerja' ]);
  assert.deepEqual(table.rules, [ [ '"COMPLAINT"', '14' ], [ '', '5' ] ]);
});
