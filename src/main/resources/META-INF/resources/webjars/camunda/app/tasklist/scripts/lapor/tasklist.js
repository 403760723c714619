// What the panel needs of Camunda Tasklist: who works here, a task taken or given back,
// the order of the list, and the task that is open.

const TASK = '[cam-tasks] .tasks-list li.task';
const PATIENCE = 8000;

export function injector() {
  return window.angular && (window.angular.element(document.body).injector() || window.angular.element(document).injector());
}

function tasks() {
  return injector().get('camAPI').resource('task');
}

function settled(start) {
  return new Promise((done, failed) => start((problem) => problem ? failed(new Error(plain(problem.message))) : done()));
}

/** Tasklist's interface answers a sentence with its markup made harmless. */
function plain(sentence) {
  return (sentence || '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

export function claim(taskId, scope) {
  return settled((done) => tasks().claim(taskId, scope.$root.authentication.name, done)).finally(() => refresh(scope));
}

/** Task and list are asked for anew. */
export function refresh(scope) {
  scope.taskData.changed('task');
  scope.taskData.changed('taskList');
}

/** The task that the address names, or undefined. */
export function current() {
  return injector().get('$location').search().task;
}

/** Leaves the open task and shows the list. */
export function leave(scope) {
  const location = injector().get('$location');
  const search = { ...location.search() };
  delete search.task;
  delete search.detailsTab;
  location.search(search);
  scope.taskData.changed('taskList');
  scope.$applyAsync();
}

function idOf(line) {
  const link = line.querySelector('a[href*="task="]');
  return link && decodeURIComponent(link.getAttribute('href').replace(/.*[?&]task=([^&]+).*/, '$1'));
}

/** Tasks of the list as it stands, from the top. */
export function listed() {
  return Array.from(document.querySelectorAll(TASK), idOf).filter(Boolean);
}

function open(taskId) {
  const line = Array.from(document.querySelectorAll(TASK)).find((one) => idOf(one) === taskId);
  if (line) {
    line.querySelector('a[href*="task="]').click();
  }
  return Boolean(line);
}

/**
 * Opens the task that followed a finished one, as soon as the list knows that it is
 * finished.
 * @param order the list when the finished task was opened
 * @return whether there is one
 */
export async function openAfter(finished, order) {
  const place = order.indexOf(finished);
  const begun = Date.now();
  while (listed().includes(finished) && Date.now() - begun < PATIENCE) {
    await new Promise((done) => setTimeout(done, 100));
  }
  await new Promise((done) => setTimeout(done, 100));
  if (current()) {
    return true;
  }
  const left = listed().filter((task) => task !== finished);
  const next = order.slice(place + 1).find((task) => left.includes(task)) || left[0];
  return Boolean(next) && open(next);
}

/**
 * Tells which task somebody opened with a click or the Enter key. Walking along the list
 * with the arrow keys, a link and a reload open a task as well, and are no such wish.
 */
export function onOpenedByHand(tell) {
  document.addEventListener('click', (event) => {
    const line = event.isTrusted && event.target.closest && event.target.closest(TASK);
    if (line && !event.target.closest('.shutter')) {
      tell(idOf(line));
    }
  }, true);
}
