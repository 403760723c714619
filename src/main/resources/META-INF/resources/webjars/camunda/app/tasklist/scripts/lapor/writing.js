import { el, button, say } from './dom.js';
import { ask, taskPath, Refused } from './house.js';
import { Preview } from './preview.js';
import { templates } from './templates.js';

const PAUSE = 1200;

/** One text of the task, which loses nothing: saved by itself, and kept in this tab until the house has it. */
export class Writing {
  constructor(taskId, words, labels, editable, lost, warned, going) {
    this.path = taskPath(taskId, '/words/' + encodeURIComponent(words.field));
    this.key = 'lapor-words:' + taskId + ':' + words.field;
    this.title = words.title;
    this.labels = labels;
    this.lost = lost;
    this.warned = warned;
    this.kept = words.text;
    this.running = Promise.resolve(true);
    const id = 'lapor-words-' + words.field;
    this.area = el('textarea', {
      id, rows: 2, maxlength: 10000, value: words.text, readonly: !editable,
      'aria-describedby': (words.hint ? id + '-hint ' : '') + id + '-state',
      oninput: () => this.typed(), onblur: () => this.save()
    });
    this.state = el('span', { id: id + '-state', class: 'lapor-state', role: 'status' });
    this.warning = el('p', { class: 'lapor-repeated', role: 'status' });
    this.preview = words.preview && editable && new Preview(taskId, words.field, labels, () => this.shown(), going);
    this.node = el('div', { class: 'lapor-writing' },
      el('label', { for: id, text: words.title }),
      words.hint && el('p', { id: id + '-hint', class: 'lapor-hint', text: words.hint }),
      this.area, this.warning,
      editable && el('div', { class: 'lapor-row' }, button(labels.save, () => this.save(true)), this.preview && this.preview.press, this.state),
      this.preview && this.preview.place,
      editable && words.templates && templates(taskId, words.field, labels, (text) => this.take(text)));
    this.warn(words.warning);
    this.restore(editable);
  }

  /** That the same words went to many others; then the form asks whether they are meant. */
  warn(sentence) {
    this.warning.textContent = sentence || '';
    this.warned(this);
  }

  restore(editable) {
    const unsaved = sessionStorage.getItem(this.key);
    if (editable && unsaved !== null && unsaved !== this.kept) {
      this.area.value = unsaved;
      say(this.state, this.labels.restored, true);
      this.save();
    }
  }

  get dirty() {
    return this.area.value !== this.kept;
  }

  /** What a preview is made of; an interim answer goes with its date. */
  shown() {
    const promised = document.getElementById('lapor-promised');
    return { text: this.area.value, promised: (promised && promised.value) || null };
  }

  /** A template goes where the cursor is; nothing that was written goes. */
  take(text) {
    this.area.setRangeText(text, this.area.selectionEnd, this.area.selectionEnd, 'end');
    this.area.focus();
    this.typed();
  }

  typed() {
    clearTimeout(this.timer);
    if (this.preview) {
      this.preview.close();
    }
    sessionStorage.setItem(this.key, this.area.value);
    say(this.state, this.labels.unsaved, true);
    this.timer = setTimeout(() => this.save(), PAUSE);
  }

  /** Saves one after the other, so that an older text never replaces a newer one. */
  save(always, leaving) {
    clearTimeout(this.timer);
    this.running = this.running.then(() => (!this.stopped && (this.dirty || always)) ? this.send(leaving) : true);
    return this.running;
  }

  async send(leaving) {
    const text = this.area.value;
    say(this.state, this.labels.saving);
    try {
      const saved = await ask('PUT', this.path, { text }, leaving);
      this.kept = text;
      this.warn(saved.warning);
      if (!this.dirty) {
        sessionStorage.removeItem(this.key);
        say(this.state, this.labels.saved + ' ' + saved.at);
      }
      return true;
    } catch (problem) {
      sessionStorage.setItem(this.key, text);
      say(this.state, this.labels.notSaved + ' ' + this.because(problem), true);
      if (problem instanceof Refused && [403, 404, 409].includes(problem.status)) {
        this.lost();
      }
      return false;
    }
  }

  because(problem) {
    if (!(problem instanceof Refused)) {
      return this.labels.offline;
    }
    return problem.status === 401 ? this.labels.expired : problem.message;
  }

  /** The task is somebody else's or over: the text stays on the screen and is sent no more. */
  stop() {
    this.stopped = true;
    clearTimeout(this.timer);
    this.area.readOnly = true;
    if (this.preview) {
      this.preview.close();
    }
    this.node.querySelectorAll('.lapor-row').forEach((row) => row.remove());
  }
}
