import { ask } from './house.js';
import { conflictOf } from './accused.js';
import { together } from './proposals.js';
import { Picker } from './picker.js';

/** A picker for each field of the task's form that takes a code. */
export function pickers(panel) {
  const { targets } = panel.view;
  const made = new Map();
  if (targets.agency) {
    made.set(targets.agency, agencyPicker(panel));
  }
  if (targets.unit) {
    made.set(targets.unit, unitPicker(panel));
  }
  if (targets.category) {
    made.set(targets.category, categoryPicker(panel));
  }
  return made;
}

/** Proposals first, then every body and unit by its words. */
function agencyPicker(panel) {
  const labels = panel.labels;
  const found = async (rest) => (await ask('GET', '/agencies' + rest).catch(() => [])).map((one) => agency(panel, one));
  return new Picker({
    label: labels.pickAgency, hint: labels.searchHint, labels, field: panel.view.targets.agency,
    offered: async () => together(panel.view).map((one) => agency(panel, { ...one, why: one.why.join(' · '), path: [one.code] })),
    search: (text) => found('?q=' + encodeURIComponent(text)),
    named: async (code) => (await found('?q=' + encodeURIComponent(code))).find((one) => one.code === code),
    below: (option) => found('?below=' + encodeURIComponent(option.code)),
    take: (option) => panel.form.fill(panel.view.targets.agency, option ? option.code : '')
  });
}

function agency(panel, one) {
  const accused = conflictOf(panel, one.path);
  return { ...one, conflict: accused && panel.labels.pickConflict + ' ' + accused.name };
}

function unitPicker(panel) {
  const labels = panel.labels;
  const all = panel.view.units.map((unit) => ({ code: unit.code, name: unit.name, why: unit.why }));
  return new Picker({
    label: labels.pickUnit, hint: labels.pickUnitHint, labels, field: panel.view.targets.unit,
    offered: async () => all,
    search: async (text) => matching(all, text),
    named: async (code) => all.find((one) => one.code === code),
    take: (option) => panel.form.fill(panel.view.targets.unit, option ? option.code : '')
  });
}

function categoryPicker(panel) {
  const labels = panel.labels;
  let asked = null;
  const all = () => {
    asked = asked || ask('GET', '/categories').then((list) => {
      const names = new Map(list.map((one) => [one.code, one.name]));
      return list.map((one) => ({ code: one.code, name: one.name, above: names.get(one.above) }));
    }).catch(() => {
      asked = null;
      return [];
    });
    return asked;
  };
  return new Picker({
    label: labels.pickCategory, hint: labels.pickCategoryHint, labels, field: panel.view.targets.category,
    offered: all,
    search: async (text) => matching(await all(), text),
    named: async (code) => (await all()).find((one) => one.code === code),
    take: (option) => panel.form.fill(panel.view.targets.category, option ? option.code : '')
  });
}

/** A short list that is here already: every typed word begins a word of the line. */
function matching(list, text) {
  const typed = plain(text);
  return list.filter((one) => {
    const words = plain(one.name + ' ' + (one.above || '') + ' ' + one.code);
    return typed.every((word) => words.some((own) => own.startsWith(word)));
  });
}

function plain(text) {
  return text.toLowerCase().normalize('NFKD').split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
