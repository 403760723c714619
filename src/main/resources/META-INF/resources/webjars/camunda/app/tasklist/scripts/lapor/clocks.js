import { el, section, folded } from './dom.js';

export function openClocks(panel) {
  const clocks = panel.view.report.clocks.filter((clock) => clock.open);
  return clocks.length > 0 && section(panel.labels.clocks, list(clocks, panel.labels));
}

export function endedClocks(panel) {
  const clocks = panel.view.report.clocks.filter((clock) => !clock.open);
  return clocks.length > 0 && folded(panel.labels.ended, list(clocks, panel.labels));
}

/** How long there is, beside the number. */
export function nextClock(report) {
  const clock = report.clocks.find((one) => one.open && one.left);
  return clock && el('span', { class: 'lapor-chip' + (clock.overdue ? ' lapor-late' : ''), text: clock.name + ': ' + clock.left });
}

function list(clocks, labels) {
  return el('ul', { class: 'lapor-clocks' }, clocks.map((clock) => line(clock, labels)));
}

function line(clock, labels) {
  return el('li', { class: clock.overdue ? 'lapor-overdue' : '' },
    el('b', { text: clock.name }), ': ' + clock.due + ' ',
    el('span', { class: 'lapor-chip', text: clock.left || clock.state }),
    clock.notes.map((note) => el('p', { class: 'lapor-hint', text: note })),
    clock.days.length > 0 && folded(labels.ledger,
      el('table', {},
        el('thead', {}, el('tr', {}, [labels.day, labels.count, labels.why].map((name) => el('th', { scope: 'col', text: name })))),
        el('tbody', {}, clock.days.map((day) => el('tr', { class: day.count ? '' : 'lapor-skipped' },
          el('td', { text: day.date }), el('td', { text: day.count || '–' }), el('td', { text: day.reason })))))));
}
