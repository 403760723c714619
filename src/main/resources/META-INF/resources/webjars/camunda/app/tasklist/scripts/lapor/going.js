import { HOUSE, taskPath } from './house.js';

/** What goes out beside the words of an answer: the outcome that the form shows, and the files that wait for it. */
export function going(panel) {
  return {
    outcome: panel.form.shown('answerOutcome'),
    files: panel.view.report.files.filter((file) => file.pending).map((file) => (
      { label: file.label, photo: file.photo, address: HOUSE + '/api/desk' + taskPath(panel.taskId, '/attachments/' + file.position) }))
  };
}
