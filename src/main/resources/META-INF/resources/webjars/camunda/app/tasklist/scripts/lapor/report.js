import { el, section, folded } from './dom.js';
import { casePage, regionMap } from './house.js';
import { Numbers } from './numbers.js';
import { correction, versions } from './masking.js';

/** The words of the report, at the reader's level. */
export function words(panel) {
  const { report, numbers } = panel.view;
  const labels = panel.labels;
  const text = report.report;
  if (report.level === 'WITHHELD') {
    return el('p', { class: 'lapor-alert', text: labels.withheld });
  }
  if (text.original) {
    return checked(panel, text);
  }
  if (numbers) {
    panel.numbers = new Numbers(panel);
    return section(labels.report, ...panel.numbers.nodes);
  }
  return section(labels.report, article(text, labels));
}

/** Whoever checks the masking reads the original with its masked places marked; what the agency reads stands below. */
function checked(panel, text) {
  const labels = panel.labels;
  const original = el('article', { class: 'lapor-text lapor-original' },
    el('h5', {}, pieces(text.original.title)),
    el('p', { class: 'lapor-words' }, pieces(text.original.text)),
    text.original.address && el('p', {}, el('b', { text: labels.address + ': ' }), pieces(text.original.address)));
  return section(labels.originalVersion, original,
    el('p', { class: 'lapor-hint', text: text.masked.length
      ? labels.maskedKinds + ': ' + text.masked.join(', ') + '.' : labels.maskedNothing }),
    folded(labels.maskedVersion, article(text, labels)),
    versions(text.versions, labels),
    correction(panel, original));
}

function article(text, labels) {
  return el('article', { class: 'lapor-text lapor-masked-text' },
    el('h5', { text: text.title }), el('p', { class: 'lapor-words', text: text.text }),
    text.address && el('p', {}, el('b', { text: labels.address + ': ' }), text.address));
}

function pieces(list) {
  return list.map((piece) => piece.masked
    ? el('mark', { title: piece.masked, text: piece.words }) : document.createTextNode(piece.words));
}

/** What the category asked and the reporter answered, as it was asked then; nothing where nothing was asked. */
export function answers(panel) {
  const labels = panel.labels;
  const report = panel.view.report.report;
  return report.answers.length > 0 && section(labels.answers,
    el('dl', { class: 'lapor-facts lapor-answers' }, report.answers.map((one) => el('div', {},
      el('dt', { text: one.asked }),
      el('dd', {}, one.answer, one.masked && el('p', { class: 'lapor-hint', text: labels.answerMasked + ': ' + one.masked }))))));
}

/** What the case is about, and who reports it where that may be known. */
export function facts(panel) {
  const { report } = panel.view;
  const who = report.reporter;
  const lines = report.facts.map((fact) => [fact.label, fact.value])
    .concat(who ? [[panel.labels.reporter, who.name], [panel.labels.contact, who.contact]].filter(([, value]) => value) : []);
  return el('dl', { class: 'lapor-facts' },
    lines.map(([label, value]) => el('div', {}, el('dt', { text: label }), el('dd', { text: value }))));
}

/** Where in the country it happened; the words above say it as well. */
export function place(panel) {
  const { place } = panel.view.report;
  return place && el('img', { class: 'lapor-map', src: regionMap(place.code), alt: place.words, width: 470, height: 180, loading: 'lazy' });
}

/** Reports that may tell of the same; each opens on its own page, where it is merged or ruled out. */
export function duplicates(panel) {
  const { view, labels } = panel;
  if (!view.duplicates.length) {
    return null;
  }
  const link = (one) => el('a', { href: casePage(one.number), target: '_blank', rel: 'noopener', text: one.spoken });
  const said = (label, reasons) => reasons.length > 0 && el('p', {}, el('b', { text: label + ': ' }), reasons.join('; '));
  return section(labels.duplicates, el('p', { class: 'lapor-hint', text: labels.duplicatesHint }),
    el('ul', { class: 'lapor-duplicates' }, view.duplicates.map((one) => el('li', {},
      link(one), ' ', el('span', { class: 'lapor-chip', text: one.percent + ' %' }),
      said(labels.duplicatesFor, one.reasonsFor), said(labels.duplicatesAgainst, one.reasonsAgainst),
      one.twins.length > 0 && folded(labels.duplicatesTwins + ' (' + one.twins.length + ')',
        el('ul', {}, one.twins.map((twin) => el('li', {}, link(twin)))))))));
}
