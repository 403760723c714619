import { el, button } from './dom.js';
import { ask, because, taskPath } from './house.js';

/**
 * A text as the reporter and the public will read it. The house masks and words it; here it is
 * only shown, and goes as soon as the text changes.
 */
export class Preview {
  /**
   * @param typed what stands in the panel
   * @param going what goes out beside an answer
   */
  constructor(taskId, field, labels, typed, going) {
    Object.assign(this, { path: taskPath(taskId, '/preview/' + encodeURIComponent(field)), labels, typed });
    this.going = field === 'answer' ? going : () => ({ outcome: null, files: [] });
    this.place = el('div', { class: 'lapor-preview', role: 'status', id: 'lapor-preview-' + field });
    this.press = button(labels.preview, () => (this.isOpen ? this.close() : this.open()),
      { 'aria-expanded': 'false', 'aria-controls': this.place.id, class: 'btn btn-default btn-sm lapor-preview-press' });
  }

  get isOpen() {
    return this.place.childElementCount > 0;
  }

  async open() {
    this.press.disabled = true;
    try {
      const { outcome, files } = this.going();
      this.outcome = outcome;
      this.show(await ask('POST', this.path, { ...this.typed(), outcome }), files);
    } catch (problem) {
      this.place.replaceChildren(el('p', { class: 'lapor-alert', text: because(problem, this.labels.offline) }));
    }
    this.press.disabled = false;
    this.say();
    this.press.focus();
  }

  /** Another outcome is another answer. */
  check() {
    if (this.isOpen && this.going().outcome !== this.outcome) {
      this.close();
    }
  }

  show(view, files) {
    const { labels } = this;
    this.place.replaceChildren(
      el('h5', { text: labels.previewReporter }), reading(view.reporter),
      ...(view.masked ? [el('p', { class: 'lapor-hint', text: view.masked })] : []),
      el('h5', { text: labels.previewPublic }),
      view.everybody ? reading(view.everybody) : el('p', { class: 'lapor-nothing', text: view.nothing }),
      ...(files.length ? [el('h5', { text: labels.previewFiles }), el('ul', { class: 'lapor-files' }, files.map(file))] : []));
  }

  close() {
    if (this.isOpen) {
      this.place.replaceChildren();
      this.say();
    }
  }

  say() {
    this.press.textContent = this.isOpen ? this.labels.previewHide : this.labels.preview;
    this.press.setAttribute('aria-expanded', String(this.isOpen));
  }
}

function reading(line) {
  return el('div', { class: 'lapor-line' },
    el('p', {}, el('b', { text: line.what }), line.detail ? ' – ' + line.detail : ''),
    el('p', { class: 'lapor-hint', text: line.when }),
    el('p', { class: 'lapor-words', text: line.words }));
}

function file(one) {
  return el('li', {}, one.photo && el('img', { src: one.address, alt: '' }), el('span', { class: 'lapor-hint', text: one.label }));
}
