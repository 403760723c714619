// The tab "Laporan" of a task: the report at the reader's level, the words that belong to
// the task, and the task's own form below them, all on one screen.
//
// Everything comes from /api/desk with the session of Tasklist. Text is set as text, never
// as markup, so that whatever a reporter wrote stays inert. What is typed is saved by
// itself, kept in this browser tab until the server has it, and waited for before the
// form is completed.

const HOUSE = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');
const PAUSE = 1200;
// form-js takes over what was typed after 300 ms
const FORM_PAUSE = 400;
const FORM_TAB = 'task-detail-form';
const FIRST_WORDS = { loading: 'Memuat laporan…', failed: 'Laporan tidak dapat dimuat.', again: 'Coba lagi' };

// --- small tools

function el(name, properties, ...children) {
  const element = document.createElement(name);
  Object.entries(properties || {}).forEach(([key, value]) => {
    if (value === undefined || value === null || value === false) {
      return;
    }
    if (key.startsWith('on')) {
      element.addEventListener(key.slice(2), value);
    } else if (key === 'text') {
      element.textContent = value;
    } else if (key === 'value') {
      element.value = value;
    } else {
      element.setAttribute(key, value === true ? '' : value);
    }
  });
  children.flat().filter((child) => child).forEach((child) => element.append(child));
  return element;
}

function cookie(name) {
  const found = document.cookie.split('; ').find((part) => part.startsWith(name + '='));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : '';
}

class Refused extends Error {
  constructor(status, sentence) {
    super(sentence);
    this.status = status;
  }
}

async function ask(method, path, body, keepalive) {
  const headers = { Accept: 'application/json, application/problem+json' };
  if (method !== 'GET') {
    headers['X-LAPOR-CSRF'] = cookie('__Host-LAPOR-CSRF') || cookie('LAPOR-CSRF');
    if (!(body instanceof FormData)) {
      headers['Content-Type'] = 'application/json';
    }
  }
  const answer = await fetch(HOUSE + '/api/desk' + path, {
    method, headers, keepalive, credentials: 'same-origin', body: body instanceof FormData ? body : body ? JSON.stringify(body) : undefined
  });
  if (!answer.ok) {
    const problem = await answer.json().catch(() => ({}));
    throw new Refused(answer.status, problem.detail || problem.title || '');
  }
  return answer.status === 204 ? null : answer.json();
}

// --- one text of the task, which loses nothing

class Writing {
  constructor(taskId, words, labels, editable) {
    this.path = '/tasks/' + encodeURIComponent(taskId) + '/words/' + encodeURIComponent(words.field);
    this.key = 'lapor-words:' + taskId + ':' + words.field;
    this.labels = labels;
    this.kept = words.text;
    this.running = Promise.resolve(true);
    const id = 'lapor-words-' + words.field;
    this.area = el('textarea', {
      id, rows: 5, maxlength: 10000, value: words.text, readonly: !editable, 'aria-describedby': id + '-state',
      oninput: () => this.typed(), onblur: () => this.save()
    });
    this.state = el('span', { id: id + '-state', class: 'lapor-state', role: 'status' });
    this.button = el('button', { type: 'button', class: 'btn btn-default btn-sm', text: labels.save, onclick: () => this.save(true) });
    this.node = el('div', { class: 'lapor-writing' },
      el('label', { for: id, text: words.title }),
      words.hint && el('p', { class: 'lapor-hint', text: words.hint }),
      this.area,
      editable && el('div', { class: 'lapor-row' }, this.button, this.state));
    this.restore(editable);
  }

  restore(editable) {
    const unsaved = sessionStorage.getItem(this.key);
    if (editable && unsaved !== null && unsaved !== this.kept) {
      this.area.value = unsaved;
      this.say(this.labels.restored, true);
      this.save();
    }
  }

  get dirty() {
    return this.area.value !== this.kept;
  }

  typed() {
    clearTimeout(this.timer);
    sessionStorage.setItem(this.key, this.area.value);
    this.say(this.labels.unsaved, true);
    this.timer = setTimeout(() => this.save(), PAUSE);
  }

  /** Saves one after the other, so that an older text never replaces a newer one. */
  save(always, leaving) {
    clearTimeout(this.timer);
    this.running = this.running.then(() => (this.dirty || always) ? this.send(leaving) : true);
    return this.running;
  }

  async send(leaving) {
    const text = this.area.value;
    this.say(this.labels.saving);
    try {
      const saved = await ask('PUT', this.path, { text }, leaving);
      this.kept = text;
      if (!this.dirty) {
        sessionStorage.removeItem(this.key);
        this.say(this.labels.saved + ' ' + saved.at);
      }
      return true;
    } catch (problem) {
      sessionStorage.setItem(this.key, text);
      this.say(this.labels.notSaved + ' ' + this.because(problem), true);
      return false;
    }
  }

  because(problem) {
    if (!(problem instanceof Refused)) {
      return this.labels.offline;
    }
    return problem.status === 401 ? this.labels.expired : problem.message;
  }

  say(sentence, warning) {
    this.state.textContent = sentence;
    this.state.classList.toggle('lapor-warning', Boolean(warning));
  }
}

// --- how far a file goes

class FileChoice {
  constructor(number, file, labels, chosen, saved) {
    this.path = '/cases/' + number + '/attachments/' + file.position + '/reach';
    this.position = file.position;
    this.decision = file.decision;
    this.labels = labels;
    this.chosen = chosen;
    this.saved = saved;
    const kept = chosen.get(file.position);
    const id = 'lapor-file-' + file.position;
    this.radios = this.decision.choices.map((choice) => el('input', {
      type: 'radio', name: id, id: id + '-' + choice.code, value: choice.code,
      checked: choice.code === (kept ? kept.reach : this.decision.chosen), onchange: () => this.keep()
    }));
    this.reason = this.decision.needsReason && el('input', {
      id: id + '-reason', class: 'form-control', maxlength: 500, autocomplete: 'off', value: kept ? kept.reason : '', oninput: () => this.keep()
    });
    this.state = el('span', { class: 'lapor-state', role: 'status' });
    this.button = el('button', { type: 'button', class: 'btn btn-default btn-sm', text: labels.fileDecide, onclick: () => this.send(true) });
    this.node = el('fieldset', { class: 'lapor-reach' }, el('legend', { text: this.decision.title }),
      this.decision.hint && el('p', { class: 'lapor-hint', text: this.decision.hint }),
      this.radios.map((radio, at) => el('div', {}, radio, el('label', { for: radio.id, text: this.decision.choices[at].label }))),
      this.reason && el('label', { for: this.reason.id, text: labels.fileReason }), this.reason,
      el('div', { class: 'lapor-row' }, this.button, this.state));
    if (kept) {
      this.say(labels.unsaved, true);
    }
  }

  get reach() {
    return this.radios.find((radio) => radio.checked).value;
  }

  get dirty() {
    return this.chosen.has(this.position);
  }

  get area() {
    return this.reason || this.radios.find((radio) => radio.checked);
  }

  keep() {
    const reason = this.reason ? this.reason.value : '';
    if (this.reach === this.decision.chosen && !reason) {
      this.chosen.delete(this.position);
      this.say('');
    } else {
      this.chosen.set(this.position, { reach: this.reach, reason });
      this.say(this.labels.unsaved, true);
    }
  }

  /** Before a completion: only what was changed by hand. */
  save() {
    return this.dirty ? this.send(false) : Promise.resolve(true);
  }

  async send(show) {
    try {
      await ask('POST', this.path, { was: this.decision.was, reach: this.reach, reason: this.reason ? this.reason.value : null });
      this.chosen.delete(this.position);
      this.decision.was = this.reach;
      this.say(this.labels.fileDecided);
      if (show) {
        await this.saved();
      }
      return true;
    } catch (problem) {
      this.say((problem instanceof Refused && problem.message) || this.labels.offline, true);
      return false;
    }
  }

  say(sentence, warning) {
    this.state.textContent = sentence;
    this.state.classList.toggle('lapor-warning', Boolean(warning));
  }
}

// --- the panel

class Panel {
  constructor(node, taskId, scope) {
    this.node = node;
    this.taskId = taskId;
    this.scope = scope;
    this.writings = [];
    this.choices = [];
    this.chosen = new Map();
    this.body = el('div', { class: 'lapor-body' });
    this.form = el('div', { class: 'lapor-form' });
    this.after = el('div', { class: 'lapor-body' });
    node.className = 'lapor-panel';
    node.append(this.body, this.form, this.after);
    this.leave = (event) => {
      if (this.writings.concat(this.choices).some((writing) => writing.dirty)) {
        event.preventDefault();
      }
    };
    window.addEventListener('beforeunload', this.leave);
    this.form.addEventListener('input', () => { this.touched = Date.now(); }, true);
    this.form.addEventListener('click', (event) => this.beforeCompletion(event), true);
    this.stopWatching = scope && scope.$watch('task.assignee', (now, before) => now !== before && this.load());
    this.load();
  }

  close() {
    window.removeEventListener('beforeunload', this.leave);
    this.writings.forEach((writing) => writing.save(false, true));
    if (this.stopWatching) {
      this.stopWatching();
    }
    if (this.formScope) {
      this.formScope.$destroy();
    }
    clearTimeout(this.hiding);
    this.body.replaceChildren();
    this.closed = true;
  }

  async load() {
    await Promise.all(this.writings.map((writing) => writing.save()));
    if (!this.view) {
      this.body.replaceChildren(el('p', { role: 'status', text: FIRST_WORDS.loading }));
    }
    try {
      const view = await ask('GET', '/tasks/' + encodeURIComponent(this.taskId));
      if (!this.closed) {
        this.show(view);
      }
    } catch (problem) {
      this.body.replaceChildren(
        el('p', { class: 'lapor-alert', role: 'alert', text: (problem instanceof Refused && problem.message) || FIRST_WORDS.failed }),
        el('button', { type: 'button', class: 'btn btn-default', text: FIRST_WORDS.again, onclick: () => this.load() }));
    }
  }

  show(view) {
    this.view = view;
    const labels = view.labels;
    const report = view.report;
    const mayWrite = view.task.editable && view.task.mine;
    this.choices = [];
    this.writings = view.words.map((words) => new Writing(this.taskId, words, labels, mayWrite));
    this.body.replaceChildren(...[
      this.head(report),
      this.accused(report, labels),
      this.clocks(report.clocks.filter((clock) => clock.open), labels.clocks),
      this.words(report, labels),
      this.facts(report, labels),
      this.files(view, labels, mayWrite),
      this.duplicates(view, labels),
      this.contributions(report, labels),
      this.proposals(view, labels),
      this.learned(view, labels),
      this.units(view, labels),
      this.agencySearch(view, labels),
      this.categories(view, labels),
      this.shown(view),
      this.writing(view, labels, mayWrite),
      this.beside(view, labels, mayWrite)
    ].filter(Boolean));
    this.showForm(labels);
    this.after.replaceChildren(...[
      this.timeline(report, labels),
      this.readers(report, labels),
      this.ended(report, labels),
      this.actions(report, labels)
    ].filter(Boolean));
  }

  head(report) {
    return el('header', { class: 'lapor-head' },
      el('strong', { class: 'lapor-number', text: report.spoken }),
      el('span', { class: 'lapor-chip', text: report.status }),
      report.flags.map((flag) => el('span', { class: 'lapor-chip lapor-flag', text: flag })));
  }

  /** Whom the report accuses; the national desk strikes what was recognised by mistake. */
  accused(report, labels) {
    if (!report.accused.length) {
      return null;
    }
    return el('div', { class: 'lapor-alert' },
      el('p', {}, el('b', { text: labels.accused + ': ' }),
        report.accused.map((one) => one.name + ' (' + one.code + ')').join('; ')),
      el('p', { text: labels.accusedHint }),
      report.accused.filter((one) => one.strikable).map((one) => this.strike(report, one, labels)));
  }

  strike(report, one, labels) {
    const reason = el('textarea', { rows: 2, maxlength: 5000, 'aria-label': labels.strikeReason, placeholder: labels.strikeReason });
    return el('div', { class: 'lapor-row' }, el('b', { text: one.name }), reason,
      this.command(labels.strikeDo, labels.done, () => ask('POST',
        '/cases/' + report.number + '/accused/' + encodeURIComponent(one.code) + '/strike', { reason: reason.value })));
  }

  section(title, ...children) {
    return el('section', {}, el('h4', { text: title }), ...children);
  }

  // --- reading

  words(report, labels) {
    const text = report.report;
    if (report.level === 'WITHHELD') {
      return el('p', { class: 'lapor-alert', text: labels.withheld });
    }
    const masked = el('article', { class: 'lapor-text' },
      el('h5', { text: text.title }), el('p', { class: 'lapor-words', text: text.text }),
      text.address && el('p', {}, el('b', { text: labels.address + ': ' }), text.address));
    if (!text.original) {
      const numbers = this.view.numbers;
      return numbers ? this.section(labels.report, ...this.numbers(numbers, labels)) : this.section(labels.report, masked);
    }
    const original = el('article', { class: 'lapor-text lapor-original' },
      el('h5', {}, this.pieces(text.original.title)),
      el('p', { class: 'lapor-words' }, this.pieces(text.original.text)),
      text.original.address && el('p', {}, el('b', { text: labels.address + ': ' }), this.pieces(text.original.address)));
    return this.section(labels.report,
      el('div', { class: 'lapor-columns' },
        el('div', {}, el('h6', { text: labels.maskedVersion }), masked),
        el('div', {}, el('h6', { text: labels.originalVersion }), original)),
      el('p', { class: 'lapor-hint', text: text.masked.length
        ? labels.maskedKinds + ': ' + text.masked.join(', ') + '.' : labels.maskedNothing }),
      this.versions(text.versions, labels),
      this.correction(original, labels));
  }

  // --- one masked number at a time

  /** The masked report with a quiet button at each number that may be opened. */
  numbers(numbers, labels) {
    const desk = el('div', { class: 'lapor-number-desk' });
    const pieces = (list) => list.map((piece) => piece.field
      ? el('span', { class: 'lapor-masked' }, piece.words, ' ', el('button', {
        type: 'button', class: 'lapor-quiet', 'aria-label': this.numberLabel(piece, labels) + ': ' + piece.kind,
        text: this.numberLabel(piece, labels),
        onclick: (event) => piece.until ? this.openNumber(desk, piece, null, event.target, labels)
          : this.askReason(desk, piece, event.target, labels)
      })) : document.createTextNode(piece.words));
    return [
      el('article', { class: 'lapor-text' },
        el('h5', {}, pieces(numbers.title)), el('p', { class: 'lapor-words' }, pieces(numbers.text)),
        numbers.address.length > 0 && el('p', {}, el('b', { text: labels.address + ': ' }), pieces(numbers.address))),
      el('p', { class: 'lapor-hint', text: numbers.hint }),
      desk];
  }

  numberLabel(piece, labels) {
    return piece.until ? labels.numberAgain : labels.numberOpen;
  }

  askReason(desk, piece, button, labels) {
    const reason = el('textarea', { id: 'lapor-number-reason', rows: 2, maxlength: 500 });
    const close = () => {
      desk.replaceChildren();
      button.focus();
    };
    desk.replaceChildren(el('div', { class: 'lapor-note' },
      el('label', { for: reason.id, text: piece.kind + ' \u2013 ' + labels.numberReason }), reason,
      el('div', { class: 'lapor-row' },
        el('button', { type: 'button', class: 'btn btn-default btn-sm', text: labels.numberSend,
          onclick: () => this.openNumber(desk, piece, reason.value, button, labels) }),
        el('button', { type: 'button', class: 'btn btn-link btn-sm', text: labels.numberCancel, onclick: close })),
      el('p', { class: 'lapor-state lapor-refusal', role: 'status' })));
    reason.focus();
  }

  /** Shows the one answer until its time is over, the task changes or the panel closes. */
  async openNumber(desk, piece, reason, button, labels) {
    try {
      const answer = await ask('POST', '/tasks/' + encodeURIComponent(this.taskId) + '/numbers/' + encodeURIComponent(piece.field), { reason });
      const hide = () => desk.replaceChildren();
      const shut = el('button', { type: 'button', class: 'btn btn-default btn-sm', text: labels.numberHide, onclick: () => {
        hide();
        button.focus();
      } });
      desk.replaceChildren(el('div', { class: 'lapor-note', role: 'status' },
        el('p', {}, answer.kind + ': ', el('strong', { class: 'lapor-opened', text: answer.number })),
        el('p', { class: 'lapor-hint', text: labels.numberUntil + ' ' + answer.untilWords + '. ' + labels.numberRecorded }),
        shut));
      piece.until = answer.untilWords;
      button.textContent = this.numberLabel(piece, labels);
      button.setAttribute('aria-label', button.textContent + ': ' + piece.kind);
      clearTimeout(this.hiding);
      this.hiding = setTimeout(hide, answer.seconds * 1000);
      shut.focus();
    } catch (problem) {
      const sentence = (problem instanceof Refused && problem.message) || labels.offline;
      const place = desk.querySelector('.lapor-refusal');
      if (place) {
        place.classList.add('lapor-warning');
        place.textContent = sentence;
      } else if (problem instanceof Refused && problem.status === 422) {
        piece.until = null;
        this.askReason(desk, piece, button, labels);
      } else {
        desk.replaceChildren(el('p', { class: 'lapor-alert', role: 'alert', text: sentence }));
      }
    }
  }

  versions(versions, labels) {
    return versions.length > 0 && el('details', {}, el('summary', { text: labels.versions + ' (' + versions.length + ')' }),
      el('ul', {}, versions.map((version) => el('li', { text: version.number + '. ' + version.at + ' \u00b7 ' + version.what
        + ': \u201c' + version.words + '\u201d \u2013 ' + version.reason }))));
  }

  /** Selecting words of the original, or pressing a marked place, fills the phrase. */
  correction(original, labels) {
    if (this.view.task.key !== 'userTask_verifyComplaint' || !this.view.task.editable || !this.view.task.mine) {
      return null;
    }
    const words = el('textarea', { id: 'lapor-masking-words', class: 'form-control', rows: 2, maxlength: 500 });
    const reason = el('input', { id: 'lapor-masking-reason', class: 'form-control', maxlength: 500, autocomplete: 'off' });
    const state = el('p', { id: 'lapor-masking-state', class: 'lapor-hint', role: 'status' });
    const send = async (kind) => {
      try {
        await ask('POST', '/tasks/' + encodeURIComponent(this.taskId) + '/masking',
          { kind, words: words.value, reason: reason.value });
        await this.load();
        const after = this.body.querySelector('#lapor-masking-state');
        if (after) {
          after.closest('details').open = true;
          after.textContent = labels.corrected;
        }
      } catch (problem) {
        state.textContent = (problem instanceof Refused && problem.message) || labels.offline;
      }
    };
    const details = el('details', { class: 'lapor-masking' }, el('summary', { text: labels.correct }),
      el('p', { class: 'lapor-hint', text: labels.correctHint }),
      el('label', { for: words.id, text: labels.correctWords }), words,
      el('label', { for: reason.id, text: labels.correctReason }), reason,
      el('div', { class: 'lapor-row' },
        el('button', { type: 'button', class: 'btn btn-default btn-sm', text: labels.correctMask, onclick: () => send('MASK') }),
        el('button', { type: 'button', class: 'btn btn-default btn-sm', text: labels.correctUnmask, onclick: () => send('UNMASK') })),
      state);
    const take = (phrase) => {
      details.open = true;
      words.value = phrase;
    };
    original.addEventListener('mouseup', () => {
      const chosen = String(window.getSelection()).trim();
      if (chosen) {
        take(chosen);
      }
    });
    original.querySelectorAll('mark').forEach((mark) => mark.addEventListener('click', () => take(mark.textContent)));
    return details;
  }

  pieces(pieces) {
    return pieces.map((piece) => piece.masked
      ? el('mark', { title: piece.masked, text: piece.words }) : document.createTextNode(piece.words));
  }

  facts(report, labels) {
    const list = el('dl', { class: 'lapor-facts' },
      report.facts.map((fact) => el('div', {}, el('dt', { text: fact.label }), el('dd', { text: fact.value }))));
    const who = report.reporter;
    if (who) {
      [[labels.reporter, who.name], [labels.contact, who.contact]].filter(([, value]) => value).forEach(([label, value]) =>
        list.append(el('div', {}, el('dt', { text: label }), el('dd', { text: value }))));
    }
    return list;
  }

  clocks(clocks, title) {
    return clocks.length && this.section(title, el('ul', { class: 'lapor-clocks' }, clocks.map((clock) => this.clock(clock))));
  }

  clock(clock) {
    const labels = this.view.labels;
    return el('li', { class: clock.overdue ? 'lapor-overdue' : '' },
      el('b', { text: clock.name }), ': ' + clock.due + ' ',
      el('span', { class: 'lapor-chip', text: clock.left || clock.state }),
      clock.notes.map((note) => el('p', { class: 'lapor-hint', text: note })),
      clock.days.length > 0 && el('details', {}, el('summary', { text: labels.ledger }),
        el('table', {},
          el('thead', {}, el('tr', {}, [labels.day, labels.count, labels.why].map((name) => el('th', { scope: 'col', text: name })))),
          el('tbody', {}, clock.days.map((day) => el('tr', { class: day.count ? '' : 'lapor-skipped' },
            el('td', { text: day.date }), el('td', { text: day.count || '–' }), el('td', { text: day.reason })))))));
  }

  ended(report, labels) {
    const clocks = report.clocks.filter((clock) => !clock.open);
    return clocks.length > 0 && el('details', {}, el('summary', { text: labels.ended }),
      el('ul', { class: 'lapor-clocks' }, clocks.map((clock) => this.clock(clock))));
  }

  contributions(report, labels) {
    const lines = report.timeline.filter((line) => line.contribution);
    return lines.length > 0 && this.section(labels.contributions, lines.map((line) => this.line(line)));
  }

  timeline(report, labels) {
    return el('details', { class: 'lapor-timeline' }, el('summary', { text: labels.timeline + ' (' + report.timeline.length + ')' }),
      report.timeline.map((line) => this.line(line)));
  }

  line(line) {
    return el('div', { class: 'lapor-line' },
      el('p', { class: 'lapor-hint', text: line.at + ' · ' + line.who }),
      el('p', {}, el('b', { text: line.what }), line.detail ? ' – ' + line.detail : ''),
      line.words && el('blockquote', { class: 'lapor-words', text: line.words }));
  }

  readers(report, labels) {
    return el('details', { class: 'lapor-readers' }, el('summary', { text: labels.readers + ' (' + report.readers.length + ')' }),
      report.readers.length === 0 && el('p', { class: 'lapor-hint', text: labels.noReaders }),
      report.readers.map((reader) => el('p', {}, el('b', { text: reader.who }),
        reader.office ? ' – ' + reader.office : '', ' ', el('span', { class: 'lapor-hint', text: reader.at }))));
  }

  // --- files

  files(view, labels, mayWrite) {
    const path = '/tasks/' + encodeURIComponent(this.taskId) + '/attachments';
    const add = view.task.answersBeside && mayWrite;
    if (!view.report.files.length && !add) {
      return null;
    }
    const list = el('ul', { class: 'lapor-files' + (view.report.files.some((file) => file.decision) ? ' lapor-deciding' : '') }, view.report.files.map((file) => {
      const address = HOUSE + '/api/desk' + path + '/' + file.position;
      return el('li', {},
        el('a', { href: address, target: '_blank', rel: 'noopener' },
          file.photo && el('img', { src: address, alt: '', loading: 'lazy' }), document.createTextNode(file.label)),
        file.pending && el('span', { class: 'lapor-chip', text: labels.filePending }),
        file.audience && el('p', { class: 'lapor-hint' }, labels.fileAudience + ' ', el('b', { text: file.audience })),
        file.decision && this.choosing(file, labels),
        file.pending && add && this.command(labels.fileTakeBack, labels.fileTakenBack, () => ask('DELETE', path + '/' + file.position)));
    }));
    const chosen = el('input', { type: 'file', multiple: true, id: 'lapor-files', accept: 'image/jpeg,image/png,image/webp,application/pdf' });
    return this.section(labels.files, list, add && el('div', { class: 'lapor-row' },
      el('label', { for: 'lapor-files', text: labels.fileChoose }), chosen,
      this.command(labels.fileAdd, labels.fileAdded, () => {
        const form = new FormData();
        Array.from(chosen.files).forEach((file) => form.append('files', file, 'lampiran'));
        return ask('POST', path, form);
      })), add && el('p', { class: 'lapor-hint', text: labels.fileHint }));
  }

  /** How far a file goes. What was chosen stays until it is saved, and is saved before the task is completed. */
  choosing(file, labels) {
    const choice = new FileChoice(this.view.report.number, file, labels, this.chosen, async () => {
      await this.load();
      const again = this.choices.find((one) => one.position === file.position);
      if (again) {
        again.say(labels.fileDecided);
        again.button.focus();
      }
    });
    this.choices.push(choice);
    return choice.node;
  }

  // --- reports that may tell of the same

  /** The candidates with what speaks for and against; each opens on its own page, where it is merged or ruled out. */
  duplicates(view, labels) {
    if (!view.duplicates.length) {
      return null;
    }
    const link = (one) => el('a', { href: HOUSE + '/petugas/laporan/' + one.number, target: '_blank', rel: 'noopener', text: one.spoken });
    const said = (label, reasons) => reasons.length > 0 && el('p', {}, el('b', { text: label + ': ' }), reasons.join('; '));
    return this.section(labels.duplicates, el('p', { class: 'lapor-hint', text: labels.duplicatesHint }),
      el('ul', { class: 'lapor-duplicates' }, view.duplicates.map((one) => el('li', {},
        link(one), ' ', el('span', { class: 'lapor-chip', text: one.percent + ' %' }),
        said(labels.duplicatesFor, one.reasonsFor), said(labels.duplicatesAgainst, one.reasonsAgainst),
        one.twins.length > 0 && el('details', {}, el('summary', { text: labels.duplicatesTwins + ' (' + one.twins.length + ')' }),
          el('ul', {}, one.twins.map((twin) => el('li', {}, link(twin)))))))));
  }

  // --- codes for the form

  proposals(view, labels) {
    if (!view.targets.agency || !/verify|reroute|rule|clarify/i.test(view.task.key)) {
      return null;
    }
    return this.section(labels.proposals, view.proposals.length
      ? el('ul', { class: 'lapor-choices' }, view.proposals.map((proposal) =>
        this.choice(proposal.code, proposal.name, proposal.reason, view.targets.agency)))
      : el('p', { class: 'lapor-hint', text: labels.noProposals }));
  }

  /** What decided cases say; the words are the reporter's and stay text. */
  learned(view, labels) {
    const learned = view.learned;
    if (!learned || !view.targets.agency) {
      return null;
    }
    return this.section(labels.learned,
      el('p', { class: 'lapor-hint', text: learned.said }),
      learned.agencies.length > 0 && el('ul', { class: 'lapor-choices' }, learned.agencies.map((one) =>
        this.choice(one.code, one.name, `${one.confidence} · ${one.why}`, view.targets.agency))));
  }

  units(view, labels) {
    return view.targets.unit && view.units.length > 0 && el('details', { open: /forward/i.test(view.task.key) }, el('summary', { text: labels.units }),
      el('ul', { class: 'lapor-choices' }, view.units.map((unit) =>
        this.choice(unit.code, unit.name, unit.why, view.targets.unit))));
  }

  choice(code, name, why, field) {
    return el('li', {},
      el('span', {}, el('b', { text: name }), ' ', el('code', { text: code }), why && el('small', { text: why })),
      el('button', { type: 'button', class: 'btn btn-default btn-xs', text: this.view.labels.useCode,
        onclick: (event) => this.fill(field, code, event.currentTarget) }));
  }

  agencySearch(view, labels) {
    if (!view.targets.agency) {
      return null;
    }
    const found = el('ul', { class: 'lapor-choices', 'aria-live': 'polite' });
    let asked = 0;
    const search = async (text) => {
      const turn = ++asked;
      if (text.trim().length < 2) {
        return found.replaceChildren();
      }
      const agencies = await ask('GET', '/agencies?q=' + encodeURIComponent(text)).catch(() => []);
      if (turn === asked) {
        found.replaceChildren(...(agencies.length ? agencies.map((agency) =>
          this.choice(agency.code, agency.name, agency.above, view.targets.agency))
          : [el('li', { class: 'lapor-hint', text: labels.nothingFound })]));
      }
    };
    let timer;
    return this.section(labels.searchAgency,
      el('input', { type: 'search', class: 'form-control', 'aria-label': labels.searchAgency, placeholder: labels.searchHint,
        oninput: (event) => {
          const text = event.target.value;
          clearTimeout(timer);
          timer = setTimeout(() => search(text), 250);
        } }), found);
  }

  categories(view, labels) {
    if (!view.targets.category) {
      return null;
    }
    const select = el('select', { class: 'form-control', 'aria-label': labels.categories }, el('option', { value: '', text: labels.choose }));
    const button = el('button', { type: 'button', class: 'btn btn-default btn-xs', text: labels.useCode,
      onclick: (event) => select.value && this.fill(view.targets.category, select.value, event.currentTarget) });
    const details = el('details', { ontoggle: async () => {
      if (select.options.length === 1) {
        const categories = await ask('GET', '/categories').catch(() => []);
        categories.forEach((category) => select.append(
          el('option', { value: category.code, text: (category.above ? '– ' : '') + category.name + ' (' + category.code + ')' })));
      }
    } }, el('summary', { text: labels.categories }), el('div', { class: 'lapor-row' }, select, button));
    return details;
  }

  /** Fills a field of the form as if somebody had typed it, so that the form notices. */
  fill(field, code, button) {
    const labels = this.view.labels;
    const input = this.form.querySelector('input[id$="field_' + field + '"]');
    const hint = el('span', { class: 'lapor-hint', role: 'status' });
    button.parentNode.querySelectorAll('[role=status]').forEach((old) => old.remove());
    button.after(hint);
    if (!input || input.disabled || input.closest('.disabled-form')) {
      hint.textContent = labels.noField + ' ' + code;
      return;
    }
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, code);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('blur', { bubbles: true }));
    hint.textContent = labels.used;
  }

  // --- writing

  shown(view) {
    const texts = view.shown.filter((words) => words.text);
    return texts.length > 0 && el('div', {}, texts.map((words) => this.section(words.title,
      words.hint && el('p', { class: 'lapor-hint', text: words.hint }),
      el('blockquote', { class: 'lapor-words', text: words.text }))));
  }

  writing(view, labels, mayWrite) {
    const why = !view.task.editable ? labels.notOffered : !mayWrite ? labels.claimFirst : null;
    const hint = why && el('p', { class: 'lapor-note', text: why });
    return this.writings.length || why
      ? this.section(labels.words, hint, this.writings.map((writing) => writing.node)) : null;
  }

  beside(view, labels, mayWrite) {
    if (!view.task.answersBeside || !mayWrite) {
      return null;
    }
    const date = el('input', { type: 'date', class: 'form-control', id: 'lapor-promised' });
    const units = el('select', { multiple: true, class: 'form-control', id: 'lapor-contributors', size: Math.min(6, view.units.length || 1) },
      view.units.map((unit) => el('option', { value: unit.code, text: unit.name })));
    const chosen = () => Array.from(units.selectedOptions, (option) => option.value);
    return el('div', { class: 'lapor-beside' },
      el('div', { class: 'lapor-row' }, el('label', { for: 'lapor-promised', text: labels.promised }), date,
        this.command(labels.giveInterim, labels.interimGiven, () =>
          ask('POST', '/tasks/' + encodeURIComponent(this.taskId) + '/interim', { promised: date.value || null }))),
      view.units.length > 0 && el('details', {}, el('summary', { text: labels.contributors }),
        el('div', { class: 'lapor-row' }, units,
          this.command(labels.askContributions, labels.contributionsAsked, () =>
            ask('POST', '/tasks/' + encodeURIComponent(this.taskId) + '/contributions', { units: chosen() })))));
  }

  /** A button that saves what was typed, does something, and says what came of it. */
  command(label, done, work, ends) {
    const state = el('span', { class: 'lapor-state', role: 'status' });
    const button = el('button', { type: 'button', class: 'btn btn-default btn-sm', text: label, onclick: async () => {
      if (ends && !window.confirm(this.view.labels.sure)) {
        return;
      }
      button.disabled = true;
      state.classList.remove('lapor-warning');
      try {
        await Promise.all(this.writings.map((writing) => writing.save()));
        await work();
        if (ends) {
          state.textContent = done;
          this.scope.$root.$broadcast('refresh');
        } else {
          await this.load();
          this.body.prepend(el('p', { class: 'lapor-note', role: 'status', text: done }));
        }
      } catch (problem) {
        state.classList.add('lapor-warning');
        state.textContent = problem.message || this.view.labels.offline;
      }
      button.disabled = false;
    } });
    return el('span', {}, button, state);
  }

  // --- what else may be done with the case

  actions(report, labels) {
    const may = report.actions;
    const path = '/cases/' + report.number;
    const main = el('input', { type: 'text', inputmode: 'numeric', class: 'form-control', 'aria-label': labels.mergeNumber, placeholder: labels.mergeNumber });
    const reason = el('textarea', { rows: 2, maxlength: 5000, 'aria-label': labels.blockReason, placeholder: labels.blockReason });
    const parts = [
      may.merge && el('div', { class: 'lapor-row' }, el('b', { text: labels.merge }), main,
        this.command(labels.mergeDo, labels.done, () => ask('POST', path + '/merge', { mainCase: main.value }), true)),
      may.unmerge && el('div', { class: 'lapor-row' },
        this.command(labels.unmerge, labels.done, () => ask('POST', path + '/unmerge', {}), true)),
      may.block && el('div', { class: 'lapor-row' }, el('b', { text: labels.block }), reason,
        this.command(labels.blockDo, labels.done, () => ask('POST', path + '/block', { reason: reason.value }), true)),
      el('p', {}, el('a', { href: HOUSE + '/petugas/laporan/' + report.number, target: '_blank', rel: 'noopener', text: labels.openPage }))
    ].filter(Boolean);
    return el('details', {}, el('summary', { text: labels.more }), ...parts);
  }

  // --- the task's own form, below what was read and written

  /** Puts Tasklist's form view here, so that reading, writing and deciding share a screen. */
  showForm(labels) {
    if (this.formScope || !this.scope || !window.angular) {
      return;
    }
    const injector = window.angular.element(document.body).injector() || window.angular.element(document).injector();
    const provider = injector && injector.get('Views').getProvider({ component: 'tasklist.task.detail', id: FORM_TAB });
    if (!provider) {
      return;
    }
    this.formScope = this.scope.$new();
    this.formScope.laporForm = provider;
    this.formScope.laporVars = { read: ['task', 'taskData', 'errorHandler'] };
    const view = window.angular.element('<view provider="laporForm" vars="laporVars"></view>');
    this.form.replaceChildren(el('h4', { text: labels.decision }), view[0]);
    injector.get('$compile')(view)(this.formScope);
    this.formScope.$applyAsync();
  }

  /** A completion waits until every word is with the server and the form knows its fields. */
  beforeCompletion(event) {
    const button = event.target.closest('.form-actions .btn-primary');
    const rest = FORM_PAUSE - (Date.now() - (this.touched || 0));
    const unsaved = this.writings.concat(this.choices);
    if (!button || this.waited || (rest <= 0 && !unsaved.some((writing) => writing.dirty))) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    const settled = new Promise((done) => setTimeout(() => done(true), Math.max(rest, 0)));
    Promise.all([settled, ...unsaved.map((writing) => writing.save())]).then((saved) => {
      if (saved.every(Boolean)) {
        this.waited = true;
        button.click();
        this.waited = false;
      } else {
        unsaved.find((writing) => writing.dirty).area.focus();
      }
    });
  }
}

/** One form is enough: the tab of its own would be a second one with other contents. */
function hideFormTab(scope) {
  for (let owner = scope; owner; owner = owner.$parent) {
    if (Object.prototype.hasOwnProperty.call(owner, 'taskDetailTabs')) {
      owner.taskDetailTabs = owner.taskDetailTabs.filter((tab) => tab.id !== FORM_TAB);
      return;
    }
  }
}

/** A way to a page that has no task to stand beside. */
function way(id, priority, address, indonesian, english) {
  return {
    id,
    pluginPoint: 'tasklist.navbar.action',
    priority,
    render: (node) => {
      node.append(el('a', { href: HOUSE + address, text: navigator.language.startsWith('en') ? english : indonesian }));
    }
  };
}

let open = null;

export default [{
  id: 'lapor-report',
  pluginPoint: 'tasklist.task.detail',
  priority: 2000,
  properties: { label: 'Laporan' },
  render: (node, { taskId }, scope) => {
    open = new Panel(node, taskId, scope);
    if (scope) {
      // Tasklist draws a tab once and changes the task beneath it
      scope.$watch('task.id', (now) => {
        if (now && open && now !== open.taskId) {
          open.close();
          node.replaceChildren();
          open = new Panel(node, now, scope);
        }
      });
    }
    if (scope && window.angular) {
      scope.$evalAsync(() => hideFormTab(scope));
    }
  },
  unmount: () => {
    if (open) {
      open.close();
      open = null;
    }
  }
}, way('lapor-search', 110, '/petugas/cari', 'Cari laporan', 'Search reports'),
way('lapor-bulk', 105, '/petugas/massal', 'Banyak sekaligus', 'In bulk'),
way('lapor-account', 100, '/petugas/keamanan', 'Keamanan akun', 'Account safety')];
