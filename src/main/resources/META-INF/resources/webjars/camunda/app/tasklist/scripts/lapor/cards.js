// What a card in the list shows beside the task's name: what the case is about, what to
// handle with care, and the working days that are left, in words and in a colour.
//
// All cards of a page are asked for at once, with the session of Tasklist. A task without
// an answer keeps the card that Tasklist draws. Text is set as text, never as markup.

const HOUSE = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');
// as many as the house answers at once
const MOST = 50;
// the whole page of a list is drawn within this time
const PAUSE = 30;

const waiting = new Map();
let timer = null;

function el(name, className, text) {
  const element = document.createElement(name);
  element.className = className;
  if (text) {
    element.textContent = text;
  }
  return element;
}

/** The words of one card; the codes choose colours and nothing else. */
function draw(place, card) {
  const line = el('div', 'lapor-card-line');
  const marks = card.marks.map((mark) => el('span', 'lapor-card-mark lapor-card-' + mark.code, mark.label));
  const left = card.left && el('span', 'lapor-card-left lapor-card-' + card.left.code, card.left.label);
  // danger to life is read first, then the time that is left
  const first = card.marks.filter((mark) => mark.code === 'urgent').length;
  line.append(...marks.slice(0, first), ...(left ? [left] : []), ...marks.slice(first));
  line.append(...card.tags.map((word) => el('span', 'lapor-card-tag', '#' + word)));
  place.replaceChildren(line, el('div', 'lapor-card-facts', card.facts.join(' · ')));
}

/** Asks for everything that is waiting; what fails is asked for at the next refresh. */
async function fetchAll() {
  timer = null;
  const places = new Map(waiting);
  waiting.clear();
  const ids = [...places.keys()];
  for (let start = 0; start < ids.length; start += MOST) {
    const query = ids.slice(start, start + MOST).map((id) => 'task=' + encodeURIComponent(id)).join('&');
    try {
      const answer = await fetch(HOUSE + '/api/desk/cards?' + query,
        { headers: { Accept: 'application/json' }, credentials: 'same-origin' });
      if (answer.ok) {
        (await answer.json()).forEach((card) => places.get(card.task).forEach((place) => draw(place, card)));
      }
    } catch (problem) {
      // no connection: the list itself says so
    }
  }
}

function want(taskId, place) {
  waiting.set(taskId, (waiting.get(taskId) || []).concat(place));
  if (!timer) {
    timer = setTimeout(fetchAll, PAUSE);
  }
}

/** Tasklist keeps what plugins draw folded; a card is read without opening it. */
function placeIn(node) {
  const details = node.closest('.task-card-details');
  const place = el('div', 'lapor-card', '');
  if (details) {
    details.before(place);
  } else {
    node.append(place);
  }
  return place;
}

/** The house counts a list to a thousand; one more says that there are more. */
function sayMore() {
  document.querySelectorAll('.counter').forEach((counter) => {
    const number = counter.firstChild;
    if (number && number.nodeValue === '1001') {
      number.nodeValue = '1000+';
    }
  });
}

new MutationObserver(sayMore).observe(document.body, { characterData: true, subtree: true });

export default {
  id: 'lapor-card',
  pluginPoint: 'tasklist.card',
  priority: 1000,
  render: (node, { taskId }) => want(taskId, placeIn(node))
};
