// Where the models are, and a list of them in one fixed order.
import { readdir } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const tools = dirname(fileURLToPath(import.meta.url));
export const house = dirname(tools);

/**
 * All files below a folder whose names end so, as paths relative to the house, sorted by name.
 * A rule that matches nothing protects nothing: an empty answer is an error.
 */
export async function modelsBelow(folder, ending) {
  const entries = await readdir(resolve(folder), { recursive: true, withFileTypes: true });
  const models = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(house, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
  if (models.length === 0) {
    throw new Error(`no ${ending} file below ${folder}`);
  }
  return models;
}
