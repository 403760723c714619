// What the house changes in Camunda Tasklist. Everything else, the shortcuts included, is
// the default of camunda-webapp-webjar 7.24.0 and stays.
export default {
  app: {
    name: 'Meja Kerja',
    vendor: 'LAPOR!'
  },
  dateFormat: {
    normal: 'LLL',
    long: 'LLLL'
  },
  locales: {
    availableLocales: ['id', 'en'],
    fallbackLocale: 'id'
  },
  customScripts: ['scripts/lapor-report', 'scripts/lapor/cards'],
  disableWelcomeMessage: true,

  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'mengambil tugas yang sedang dibuka'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'ke daftar pertama di kolom kiri'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'ke tugas pertama dalam daftar'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'ke isian pertama pada formulir tugas'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'membuka jendela untuk memulai proses'
    }
  }
};
