import { el, section, folded } from './dom.js';

export function contributions(panel) {
  const lines = panel.view.report.timeline.filter((line) => line.contribution);
  return lines.length > 0 && section(panel.labels.contributions, lines.map(timelineLine));
}

export function timeline(panel) {
  const lines = panel.view.report.timeline;
  return folded(panel.labels.timeline + ' (' + lines.length + ')', lines.map(timelineLine));
}

export function readers(panel) {
  const read = panel.view.report.readers;
  return folded(panel.labels.readers + ' (' + read.length + ')',
    read.length === 0 && el('p', { class: 'lapor-hint', text: panel.labels.noReaders }),
    read.map((reader) => el('p', {}, el('b', { text: reader.who }),
      reader.office ? ' – ' + reader.office : '', ' ', el('span', { class: 'lapor-hint', text: reader.at }))));
}

export function timelineLine(line) {
  return el('div', { class: 'lapor-line' },
    el('p', { class: 'lapor-hint', text: line.at + ' · ' + line.who }),
    el('p', {}, el('b', { text: line.what }), line.detail ? ' – ' + line.detail : ''),
    line.words && el('blockquote', { class: 'lapor-words', text: line.words }));
}
