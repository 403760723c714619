import { el } from './dom.js';

const PAUSE = 200;
let count = 0;

/**
 * A combobox with a list (ARIA 1.2): typed words search, the arrow keys walk, Enter takes,
 * Escape leaves the choice as it was. It writes a code into a field of the task's form and
 * shows what stands there by name; the form stays the truth.
 */
export class Picker {
  /**
   * @param settings label, hint, labels; offered() what is listed before anything is typed;
   * search(text) what is found; take(option) writes the code, null empties it; below(option)
   * what is listed below one that was taken
   */
  constructor(settings) {
    Object.assign(this, settings);
    this.id = 'lapor-picker-' + (++count);
    this.options = [];
    this.at = -1;
    this.asked = 0;
    this.input = el('input', {
      id: this.id, class: 'form-control', type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: 'false',
      'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.id + '-list', 'aria-describedby': this.id + '-hint ' + this.id + '-more',
      onkeydown: (event) => this.key(event), oninput: () => this.typed(), onclick: () => this.open(), onblur: () => this.left()
    });
    this.list = el('ul', { id: this.id + '-list', class: 'lapor-options', role: 'listbox', 'aria-label': this.label, hidden: true,
      onmousedown: (event) => event.preventDefault() });
    this.state = el('span', { class: 'lapor-spoken', role: 'status' });
    this.help = el('p', { id: this.id + '-hint', class: 'lapor-hint', text: this.hint });
    this.more = el('div', { id: this.id + '-more', class: 'lapor-picked' });
    this.node = el('div', { class: 'lapor-picker' },
      el('label', { for: this.id, text: this.label }), this.input, this.list, this.state,
      this.help, this.more);
  }

  /** Shows what stands in the form; null for nothing. */
  show(option, disabled) {
    this.shown = option;
    this.input.disabled = Boolean(disabled);
    this.help.hidden = Boolean(option);
    if (document.activeElement !== this.input || !this.isOpen) {
      this.input.value = option ? option.name : '';
    }
    this.more.replaceChildren(...[
      option && option.conflict && el('p', { class: 'lapor-conflict', role: 'alert', text: option.conflict }),
      option && option.above && el('span', { class: 'lapor-hint', text: option.above }),
      option && option.units > 0 && !disabled && this.below && el('button', {
        type: 'button', class: 'btn btn-link btn-xs', text: this.labels.pickUnits + ' (' + option.units + ')', onclick: () => this.openBelow(option)
      })
    ].filter(Boolean));
  }

  get isOpen() {
    return !this.list.hidden;
  }

  async open() {
    if (this.isOpen || this.input.disabled) {
      return;
    }
    this.input.select();
    this.fill(await this.offered());
  }

  async openBelow(option) {
    const units = await this.below(option);
    this.input.focus();
    this.input.select();
    this.fill(units);
  }

  typed() {
    clearTimeout(this.timer);
    const turn = ++this.asked;
    this.timer = setTimeout(async () => {
      const text = this.input.value.trim();
      const found = text.length < 2 ? await this.offered() : await this.search(text);
      if (turn === this.asked && document.activeElement === this.input) {
        this.fill(found);
      }
    }, PAUSE);
  }

  fill(options) {
    this.options = options;
    this.at = -1;
    this.list.replaceChildren(...options.map((option, at) => el('li', {
      id: this.id + '-' + at, role: 'option', 'aria-selected': 'false', onclick: () => this.choose(at)
    }, el('b', { text: option.name }), option.above && el('small', { text: option.above }),
    option.why && el('small', { text: option.why }), option.conflict && el('small', { class: 'lapor-conflict', text: option.conflict }))));
    this.list.hidden = options.length === 0;
    this.input.setAttribute('aria-expanded', String(this.isOpen));
    this.input.removeAttribute('aria-activedescendant');
    this.state.textContent = options.length ? options.length + ' ' + this.labels.pickFound : this.labels.nothingFound;
  }

  key(event) {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move) {
      event.preventDefault();
      if (!this.isOpen) {
        this.open().then(() => this.walk(move));
      } else {
        this.walk(move);
      }
    } else if (event.key === 'Enter' && !event.ctrlKey) {
      event.preventDefault();
      if (this.isOpen && this.at >= 0) {
        this.choose(this.at);
      } else if (!this.input.value.trim()) {
        this.choose(-1);
      }
    } else if (event.key === 'Escape' && this.isOpen) {
      event.preventDefault();
      event.stopPropagation();
      this.shut();
      this.input.value = this.shown ? this.shown.name : '';
    }
  }

  walk(step) {
    const lines = Array.from(this.list.children);
    if (!lines.length) {
      return;
    }
    this.at = this.at < 0 && step < 0 ? lines.length - 1 : (this.at + step + lines.length) % lines.length;
    lines.forEach((line, at) => line.setAttribute('aria-selected', String(at === this.at)));
    lines[this.at].scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', lines[this.at].id);
  }

  choose(at) {
    const option = at < 0 ? null : this.options[at];
    this.shut();
    this.take(option);
    this.show(option, false);
    this.input.value = option ? option.name : '';
    this.state.textContent = option ? this.labels.used : '';
  }

  /** Without a choice it stays what it was; an emptied field is a choice. */
  left() {
    const emptied = this.shown && !this.input.value.trim();
    this.shut();
    if (emptied) {
      this.choose(-1);
    } else {
      this.input.value = this.shown ? this.shown.name : '';
    }
  }

  shut() {
    clearTimeout(this.timer);
    this.asked++;
    this.list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
  }
}
