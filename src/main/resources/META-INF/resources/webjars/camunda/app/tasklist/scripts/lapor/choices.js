import { el } from './dom.js';
import { ask } from './house.js';
import { conflictOf } from './accused.js';
import { together, markChosen } from './proposals.js';
import { Picker } from './picker.js';

/** The pickers of a task, one for each field of its form that takes a code. */
export class Choices {
  constructor(panel) {
    this.panel = panel;
    this.pickers = [agencyPicker, unitPicker, categoryPicker].map((make) => make(panel)).filter(Boolean);
  }

  /** After the case was read anew: who is accused may be another. */
  renew() {
    this.pickers.forEach((picker) => Object.assign(picker, { code: null, shown: null }));
    this.match();
  }

  /** Each picker stands where its field stands, shows what the form holds, and hides the field for codes. */
  match() {
    this.pickers.forEach((picker) => {
      const input = this.panel.form.input(picker.field);
      if (!input) {
        picker.node.remove();
        return;
      }
      const place = input.closest('.fjs-form-field');
      if (place.nextElementSibling !== picker.node) {
        place.dataset.laporPicked = '';
        place.after(picker.node);
      }
      this.show(picker, input);
    });
  }

  show(picker, input) {
    const locked = this.panel.form.isLocked(input);
    const code = input.value;
    if (picker.code === code && picker.locked === locked) {
      return;
    }
    Object.assign(picker, { code, locked });
    markChosen(this.panel, picker.field, code);
    if (picker.shown && picker.shown.code === code) {
      picker.show(picker.shown, locked);
      return;
    }
    picker.show(code ? { code, name: this.nameOf(code) || code } : null, locked);
    if (code) {
      picker.named(code).then((known) => known && picker.code === code && picker.show(known, picker.locked));
    }
  }

  nameOf(code) {
    const { proposals, learned, units } = this.panel.view;
    return ([...proposals, ...(learned ? learned.agencies : []), ...units].find((one) => one.code === code) || {}).name;
  }

  /** Takes a code from a list into the form, and says what came of it. */
  pick(field, code, name, press) {
    const { form, labels } = this.panel;
    const done = form.fill(field, code);
    press.parentNode.querySelectorAll('[role=status]').forEach((old) => old.remove());
    press.after(el('span', { class: 'lapor-hint', role: 'status', text: done ? labels.used : labels.noField + ' ' + name }));
  }
}

/** Proposals first, then every body and unit by its words. */
function agencyPicker(panel) {
  if (!panel.view.targets.agency) {
    return null;
  }
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
  if (!panel.view.targets.unit) {
    return null;
  }
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
  if (!panel.view.targets.category) {
    return null;
  }
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
