import { el, button } from './dom.js';
import { ask, because, taskPath, Refused } from './house.js';

/** The masked report with a quiet button at each number that may be opened, one at a time. */
export class Numbers {
  constructor(panel) {
    this.panel = panel;
    this.labels = panel.labels;
    this.desk = el('div', { class: 'lapor-number-desk' });
    const numbers = panel.view.numbers;
    this.nodes = [
      el('article', { class: 'lapor-text' },
        el('h5', {}, this.pieces(numbers.title)), el('p', { class: 'lapor-words' }, this.pieces(numbers.text)),
        numbers.address.length > 0 && el('p', {}, el('b', { text: this.labels.address + ': ' }), this.pieces(numbers.address))),
      el('p', { class: 'lapor-hint', text: numbers.hint }),
      this.desk];
  }

  pieces(list) {
    return list.map((piece) => piece.field
      ? el('span', { class: 'lapor-masked' }, piece.words, ' ', el('button', {
        type: 'button', class: 'lapor-quiet', 'aria-label': this.label(piece) + ': ' + piece.kind, text: this.label(piece),
        onclick: (event) => piece.until ? this.open(piece, null, event.target) : this.askReason(piece, event.target)
      })) : document.createTextNode(piece.words));
  }

  label(piece) {
    return piece.until ? this.labels.numberAgain : this.labels.numberOpen;
  }

  askReason(piece, opener) {
    const labels = this.labels;
    const reason = el('textarea', { id: 'lapor-number-reason', rows: 2, maxlength: 500 });
    const close = () => {
      this.desk.replaceChildren();
      opener.focus();
    };
    this.desk.replaceChildren(el('div', { class: 'lapor-note' },
      el('label', { for: reason.id, text: piece.kind + ' – ' + labels.numberReason }), reason,
      el('div', { class: 'lapor-row' },
        button(labels.numberSend, () => this.open(piece, reason.value, opener)),
        el('button', { type: 'button', class: 'btn btn-link btn-sm', text: labels.numberCancel, onclick: close })),
      el('p', { class: 'lapor-state lapor-refusal', role: 'status' })));
    reason.focus();
  }

  /** Shows the one answer until its time is over, the task changes or the panel closes. */
  async open(piece, reason, opener) {
    try {
      this.show(piece, await ask('POST', taskPath(this.panel.taskId, '/numbers/' + encodeURIComponent(piece.field)), { reason }), opener);
    } catch (problem) {
      this.refused(problem, piece, opener);
    }
  }

  show(piece, answer, opener) {
    const labels = this.labels;
    const hide = () => this.desk.replaceChildren();
    const shut = button(labels.numberHide, () => {
      hide();
      opener.focus();
    });
    this.desk.replaceChildren(el('div', { class: 'lapor-note', role: 'status' },
      el('p', {}, answer.kind + ': ', el('strong', { class: 'lapor-opened', text: answer.number })),
      el('p', { class: 'lapor-hint', text: labels.numberUntil + ' ' + answer.untilWords + '. ' + labels.numberRecorded }),
      shut));
    piece.until = answer.untilWords;
    opener.textContent = this.label(piece);
    opener.setAttribute('aria-label', opener.textContent + ': ' + piece.kind);
    clearTimeout(this.hiding);
    this.hiding = setTimeout(hide, answer.seconds * 1000);
    shut.focus();
  }

  refused(problem, piece, opener) {
    const sentence = because(problem, this.labels.offline);
    const place = this.desk.querySelector('.lapor-refusal');
    if (place) {
      place.classList.add('lapor-warning');
      place.textContent = sentence;
    } else if (problem instanceof Refused && problem.status === 422) {
      piece.until = null;
      this.askReason(piece, opener);
    } else {
      this.desk.replaceChildren(el('p', { class: 'lapor-alert', role: 'alert', text: sentence }));
    }
  }

  close() {
    clearTimeout(this.hiding);
    this.desk.replaceChildren();
  }
}
