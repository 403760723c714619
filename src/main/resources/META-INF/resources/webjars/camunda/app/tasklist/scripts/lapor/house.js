// Asks the house: everything comes from /api/desk with the session of Tasklist.

export const HOUSE = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

export class Refused extends Error {
  constructor(status, sentence) {
    super(sentence);
    this.status = status;
  }
}

/** What a refusal says, or the other sentence where the house could not be asked. */
export function because(problem, otherwise) {
  return (problem instanceof Refused && problem.message) || otherwise;
}

export async function ask(method, path, body, keepalive) {
  const headers = { Accept: 'application/json, application/problem+json' };
  if (method !== 'GET') {
    headers['X-LAPOR-CSRF'] = csrf();
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

/** What a command has to know, so that no other site can send it. */
export function csrf() {
  return cookie('__Host-LAPOR-CSRF') || cookie('LAPOR-CSRF');
}

/** The address of a task, or of something below it. */
export function taskPath(taskId, rest) {
  return '/tasks/' + encodeURIComponent(taskId) + (rest || '');
}

export function casePage(number) {
  return HOUSE + '/petugas/laporan/' + number;
}

/** The address of an image of the country, with a dot at this region. */
export function regionMap(code) {
  return HOUSE + '/api/desk/regions/' + encodeURIComponent(code) + '/map';
}

function cookie(name) {
  const found = document.cookie.split('; ').find((part) => part.startsWith(name + '='));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : '';
}
