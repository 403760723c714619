import { el, section, folded } from './dom.js';

/** Bodies that may have to answer, each with its reasons: by rules and by what was learned, one line for one body. */
export function proposals(panel) {
  const { view, labels } = panel;
  if (!view.targets.agency || !/verify|reroute|rule|clarify/i.test(view.task.key)) {
    return null;
  }
  const lines = together(view);
  return section(labels.proposals,
    view.preselected && el('p', { class: 'lapor-note lapor-preselected', text: view.preselected.said }),
    lines.length > 0 ? el('ul', { class: 'lapor-choices' }, lines.map((one) => choice(panel, one, view.targets.agency)))
      : el('p', { class: 'lapor-hint', text: labels.noProposals }),
    view.learned && (view.learned.known || !lines.length) && el('p', { class: 'lapor-hint', text: view.learned.said }));
}

/** The same for whoever picks in the list: code, name and why. */
export function together(view) {
  const found = new Map();
  view.proposals.forEach((one) => found.set(one.code, { code: one.code, name: one.name, why: [one.reason].filter(Boolean) }));
  (view.learned ? view.learned.agencies : []).forEach((one) => {
    const known = found.get(one.code) || { code: one.code, name: one.name, why: [] };
    known.why.push(one.confidence + ' · ' + one.why);
    found.set(one.code, known);
  });
  return Array.from(found.values());
}

export function units(panel) {
  const { view, labels } = panel;
  return view.targets.unit && view.units.length > 0 && fold(labels.units, /forward/i.test(view.task.key),
    el('ul', { class: 'lapor-choices' }, view.units.map((unit) =>
      choice(panel, { code: unit.code, name: unit.name, why: [unit.why].filter(Boolean) }, view.targets.unit))));
}

function fold(title, open, ...children) {
  const details = folded(title, ...children);
  details.open = open;
  return details;
}

function choice(panel, one, field) {
  const press = el('button', {
    type: 'button', class: 'btn btn-default btn-xs', text: panel.labels.useCode, 'data-field': field, 'data-code': one.code,
    'aria-label': panel.labels.useCode + ': ' + one.name,
    onclick: () => panel.choices.pick(field, one.code, one.name, press)
  });
  return el('li', {},
    el('span', {}, el('b', { text: one.name }), one.why.map((why) => el('small', { text: why }))),
    press);
}

/** Marks the line whose code stands in the form. */
export function markChosen(panel, field, code) {
  panel.node.querySelectorAll('.lapor-choices button[data-field="' + field + '"]').forEach((press) => {
    const chosen = press.dataset.code === code;
    press.closest('li').classList.toggle('lapor-chosen', chosen);
    press.setAttribute('aria-pressed', String(chosen));
    press.textContent = chosen ? panel.labels.chosen : panel.labels.useCode;
  });
}
