import { el, section, announce } from './dom.js';
import { ask, because, taskPath } from './house.js';
import { listed, leave } from './tasklist.js';
import { nextClock, openClocks, endedClocks } from './clocks.js';
import { words, answers, facts, place, duplicates } from './report.js';
import { files } from './files.js';
import { accused } from './accused.js';
import { contributions, timeline, readers } from './timeline.js';
import { notes } from './notes.js';
import { urgency } from './urgency.js';
import { moreTime } from './time.js';
import { proposals, units } from './proposals.js';
import { Choices } from './choices.js';
import { shown, beside, actions } from './beside.js';
import { Writing } from './writing.js';
import { TaskForm } from './form.js';
import { Bar } from './bar.js';
import { meanwhile } from './meanwhile.js';
import { going } from './going.js';

// before the house could be asked, and so before it could say its own words
const FIRST_WORDS = { loading: 'Memuat laporan…', failed: 'Laporan tidak dapat dimuat.', again: 'Coba lagi' };

/** What a task was opened by: a hand, which takes it, or a case before it. */
const arrivals = { byHand: null, afterTask: null };

export function openedByHand(taskId) {
  arrivals.byHand = taskId;
}

/** The dossier beside the decision: reading on the left, deciding on the right. */
export class Panel {
  constructor(node, taskId, scope) {
    Object.assign(this, { node, taskId, scope, writings: [], reaches: [], chosen: new Map(), order: listed() });
    this.byHand = arrivals.byHand === taskId;
    this.isNext = !this.byHand && arrivals.afterTask !== null && arrivals.afterTask !== taskId;
    arrivals.byHand = null;
    arrivals.afterTask = null;
    this.draw();
    this.form = new TaskForm(this.formPlace, taskId, scope);
    this.bar = new Bar(this);
    this.deciding.append(this.bar.node);
    this.listen();
    this.load();
  }

  draw() {
    this.head = el('header', { class: 'lapor-head' });
    this.reading = el('div', { class: 'lapor-reading', role: 'region', tabindex: '0' });
    this.before = el('div', { class: 'lapor-part' });
    this.formPlace = el('div', { class: 'lapor-form' });
    this.after = el('div', { class: 'lapor-part' });
    this.scroll = el('div', { class: 'lapor-deciding-scroll' }, this.before, this.formPlace, this.after);
    this.deciding = el('div', { class: 'lapor-deciding', role: 'region' }, this.scroll);
    this.desk = el('div', { class: 'lapor-desk' }, this.reading, this.deciding);
    this.node.className = 'lapor-panel';
    this.node.dataset.task = this.taskId;
    this.node.append(this.head, this.desk);
  }

  listen() {
    this.ears = new AbortController();
    const { signal } = this.ears;
    window.addEventListener('beforeunload', (event) => this.unsaved() && event.preventDefault(), { signal });
    this.node.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.ctrlKey) {
        event.preventDefault();
        this.bar.complete();
      }
    }, { signal });
    const match = () => {
      this.writings.forEach((one) => one.preview && one.preview.check());
      return this.choices && this.choices.match();
    };
    this.formPlace.addEventListener('input', match, { signal });
    this.formChanges = new MutationObserver(match);
    this.formChanges.observe(this.formPlace, { childList: true, subtree: true, attributes: true, attributeFilter: ['class', 'disabled'] });
    this.sizes = new ResizeObserver(() => this.fit());
    const room = this.node.closest('.three-cols-layout-cell');
    [room, this.head].filter(Boolean).forEach((one) => this.sizes.observe(one));
    const watches = [this.scope.$watch('task.assignee', (now, then) => now !== then && this.load())];
    this.unwatch = () => watches.forEach((stop) => stop());
  }

  /** The columns end where the window ends, so that each scrolls by itself. */
  fit() {
    const room = this.node.closest('.three-cols-layout-cell');
    if (room) {
      const top = this.desk.getBoundingClientRect().top + room.scrollTop - room.getBoundingClientRect().top;
      this.node.style.setProperty('--lapor-height', Math.max(360, room.clientHeight - top - 6) + 'px');
    }
  }

  close() {
    this.closed = true;
    this.ears.abort();
    this.formChanges.disconnect();
    this.sizes.disconnect();
    this.unwatch();
    this.writings.forEach((writing) => writing.save(false, true));
    this.form.close();
    if (this.numbers) {
      this.numbers.close();
    }
    this.node.replaceChildren();
  }

  async load() {
    await this.saveAll();
    if (!this.view) {
      this.reading.replaceChildren(el('p', { role: 'status', text: FIRST_WORDS.loading }));
    }
    try {
      const view = await ask('GET', taskPath(this.taskId));
      if (!this.closed && !this.stopped) {
        this.show(view);
      }
    } catch (problem) {
      if (!this.closed) {
        this.failed(problem);
      }
    }
  }

  failed(problem) {
    if (this.view) {
      meanwhile(this);
      return;
    }
    this.reading.replaceChildren(
      el('p', { class: 'lapor-alert', role: 'alert', text: because(problem, FIRST_WORDS.failed) }),
      el('button', { type: 'button', class: 'btn btn-default', text: FIRST_WORDS.again, onclick: () => this.load() }));
  }

  get mayWrite() {
    return this.view.task.editable && this.view.task.mine;
  }

  show(view) {
    const first = !this.view;
    this.view = view;
    this.labels = view.labels;
    this.reaches = [];
    this.writings = view.words.map((one) => new Writing(this.taskId, one, this.labels, this.mayWrite, () => meanwhile(this), () => this.askAgain(), () => going(this)));
    this.askAgain();
    this.showHead();
    this.showReading();
    this.showDeciding();
    if (first) {
      this.form.draw(this.labels.decision, view.preselected && view.preselected.values);
      this.choices = new Choices(this);
      this.fit();
    }
    this.choices.renew();
    this.bar.show();
    this.follow(first);
  }

  /** Whether the form asks if words that went to many others are meant for this case too. */
  askAgain() {
    this.formPlace.classList.toggle('lapor-repeats', this.writings.some((one) => one.warning.textContent));
  }

  showHead() {
    const { report } = this.view;
    this.number = el('h3', { id: 'lapor-number', class: 'lapor-number', tabindex: '-1', text: report.spoken });
    this.head.replaceChildren(...[
      el('button', { type: 'button', class: 'btn btn-default btn-sm lapor-back', text: this.labels.backToList, onclick: () => this.leave() }),
      this.number,
      el('span', { class: 'lapor-chip', text: report.status }),
      report.flags.map((flag) => el('span', { class: 'lapor-chip lapor-flag', text: flag })),
      report.tags.map((word) => el('span', { class: 'lapor-chip lapor-tag', text: '#' + word })),
      nextClock(report)
    ].flat().filter(Boolean));
  }

  showReading() {
    this.reading.setAttribute('aria-label', this.labels.report + ' ' + this.view.report.spoken);
    replace(this.reading, [
      accused(this), words(this), answers(this), files(this), facts(this), place(this), openClocks(this), duplicates(this), contributions(this),
      timeline(this), notes(this), readers(this), endedClocks(this), moreTime(this), urgency(this), actions(this)
    ]);
  }

  showDeciding() {
    this.deciding.setAttribute('aria-label', this.labels.decision);
    replace(this.before, [proposals(this), shown(this)]);
    replace(this.after, [units(this), this.writing(), beside(this)]);
  }

  writing() {
    const { task } = this.view;
    const why = !task.editable ? this.labels.notOffered : !this.mayWrite ? this.labels.claimFirst : null;
    return (this.writings.length || why) && section(this.labels.words,
      why && el('p', { class: 'lapor-note', text: why }), this.writings.map((one) => one.node));
  }

  /** Where the officer goes on: the task is taken, or its button waits; after that the text is read. */
  follow(first) {
    const { task, report, preselected } = this.view;
    if (first && this.byHand && task.editable && !task.mine) {
      this.bar.take();
    } else if (first && this.isNext) {
      this.bar.focus();
      announce([this.labels.nextOpened, report.spoken, report.report.title, preselected && preselected.said].filter(Boolean).join('. '));
    } else if (this.readNext && task.mine) {
      this.readNext = false;
      this.reading.focus();
    }
  }

  /** Opened by hand though it stood here already. */
  takeByHand() {
    if (this.view && this.view.task.editable && !this.view.task.mine) {
      this.bar.take();
    }
  }

  unsaved() {
    return [...this.writings, ...this.reaches].find((one) => one.dirty && !this.stopped);
  }

  /** Whether everything that was typed or chosen is with the house. */
  async saveAll() {
    const saved = await Promise.all([...this.writings, ...this.reaches].map((one) => one.save()));
    return saved.every(Boolean);
  }

  note(sentence) {
    this.before.prepend(el('p', { class: 'lapor-note', role: 'status', text: sentence }));
    this.scroll.scrollTop = 0;
  }

  /** The task is not this officer's any more: what was typed stays, and nothing is sent. */
  stop(why) {
    this.stopped = true;
    [...this.writings, ...this.reaches].forEach((one) => one.stop());
    this.bar.node.remove();
    this.formPlace.hidden = true;
    this.before.replaceChildren(why);
    this.scroll.scrollTop = 0;
  }

  /** The task that opens now follows a finished one; null where none follows. */
  arrive(taskId) {
    arrivals.afterTask = taskId;
  }

  leave() {
    leave(this.scope);
  }
}

function replace(place, parts) {
  const top = place.scrollTop;
  place.replaceChildren(...parts.flat().filter(Boolean));
  place.scrollTop = top;
}
