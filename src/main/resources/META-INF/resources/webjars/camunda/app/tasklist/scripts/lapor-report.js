// What the house adds to Camunda Tasklist. Each noun is a module in scripts/lapor; a module
// asks for another by a path relative to itself, and the house makes the browser ask for
// each of them anew (TasklistFiles).

import { Panel, openedByHand } from './lapor/panel.js';
import { hideFormTab } from './lapor/form.js';
import { onOpenedByHand } from './lapor/tasklist.js';
import { way } from './lapor/ways.js';
import { dictionary } from './lapor/dictionary.js';
import { listNames } from './lapor/lists.js';
import { leaveThroughTheHouse } from './lapor/leaving.js';

let open = null;

onOpenedByHand((taskId) => {
  if (open && open.taskId === taskId) {
    open.takeByHand();
  } else {
    openedByHand(taskId);
  }
});

document.documentElement.lang = navigator.language.startsWith('en') ? 'en' : 'id';

leaveThroughTheHouse();
listNames();

const report = {
  id: 'lapor-report',
  pluginPoint: 'tasklist.task.detail',
  priority: 2000,
  properties: { label: 'Laporan' },
  render: (node, { taskId }, scope) => {
    open = new Panel(node, taskId, scope);
    // Tasklist draws a tab once and changes the task beneath it
    scope.$watch('task.id', (now) => {
      if (now && open && now !== open.taskId) {
        open.close();
        open = new Panel(node, now, scope);
      }
    });
    scope.$evalAsync(() => hideFormTab(scope));
  },
  unmount: () => {
    if (open) {
      open.close();
      open = null;
    }
  }
};

export default [
  report,
  dictionary,
  way('lapor-write', 120, '/petugas/tulis', 'Tulis untuk pelapor', 'Write for a reporter'),
  way('lapor-search', 110, '/petugas/cari', 'Cari laporan', 'Search reports'),
  way('lapor-bulk', 105, '/petugas/massal', 'Banyak sekaligus', 'In bulk'),
  way('lapor-account', 100, '/petugas/keamanan', 'Keamanan akun', 'Account safety')
];
