// The names of the lists are rows that all readers share, so they are in Indonesian. Whoever
// reads English reads them in English; a list that somebody renamed keeps its name. The
// words are those of messages/engine, which a test holds them to.

const ENGLISH = {
  'Lewat tenggat': 'Overdue',
  'Jatuh tempo hari ini': 'Due today',
  'Tugas kelompok saya': 'Tasks of my groups',
  'Supervisor: lewat tenggat': 'Supervisor: overdue',
  'Supervisor: jatuh tempo hari ini': 'Supervisor: due today',
  'Supervisor: belum diambil': 'Supervisor: not taken',
  'Janji jatuh tempo': 'Promises due',
  'Menunggu penetapan': 'Waiting for a ruling',
  'Permohonan perpanjangan': 'Requests for more time',
  'Keberatan yang ditinjau': 'Contests under review',
  'Ditolak instansi': 'Refused by an agency',
  'Jawaban menunggu persetujuan': 'Answers to approve',
  'Pertanyaan menunggu persetujuan': 'Questions to approve',
  'Kontribusi diminta': 'Contributions',
  'Permintaan pembukaan identitas': 'Identity requests',
  'Permintaan data pelapor': "Reporters' data requests",
  'Tahap belum jelas': 'Next step unclear',
  'Menunggu verifikasi': 'Waiting for verification',
  'Tugas saya': 'My tasks',
  'Laporan instansi saya': "My agency's reports"
};

function translate() {
  document.querySelectorAll('.task-filter .name a').forEach((link) => {
    const name = link.firstChild;
    const english = name && name.nodeType === Node.TEXT_NODE && ENGLISH[name.nodeValue.trim()];
    if (english) {
      name.nodeValue = english + ' ';
    }
  });
}

export function listNames() {
  if (navigator.language.startsWith('en')) {
    new MutationObserver(translate).observe(document.body, { childList: true, characterData: true, subtree: true });
  }
}
