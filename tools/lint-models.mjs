// Lints every BPMN file below processes/ (or below the folders given) with processes/.bpmnlintrc.
// A warning fails like an error, and so does a folder without a model.
import { spawnSync } from 'node:child_process';
import { join, relative, resolve } from 'node:path';

import { house, modelsBelow, tools } from './models.mjs';

const folders = process.argv.slice(2);
const models = [];
for (const folder of folders.length > 0 ? folders : [ join(house, 'processes') ]) {
  try {
    models.push(...await modelsBelow(folder, '.bpmn'));
  }
  catch (error) {
    console.error(`Model lint: ${error.message}.`);
    process.exit(1);
  }
}

// bpmnlint looks for its plugins from the folder it runs in
const lint = spawnSync(process.execPath, [
  join(tools, 'node_modules', 'bpmnlint', 'bin', 'bpmnlint.js'),
  '--config', join(house, 'processes', '.bpmnlintrc'),
  '--max-warnings', '0',
  ...models.map((model) => relative(tools, resolve(house, model)))
], { cwd: tools, stdio: 'inherit' });

if (lint.status !== 0) {
  console.error(`Model lint: ${models.length} models read, not all are sound.`);
  process.exit(1);
}
console.log(`Model lint: ${models.length} models read, no error, no warning.`);
