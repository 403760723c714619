// Walks every office of a demo house that was just started, and keeps what each one sees: the pictures of
// docs/introduction. `npm run introductions`, or `npm run introductions -- http://localhost:9090`.
import { chromium } from 'playwright-core';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const HOUSE = process.argv[2] ?? 'http://localhost:8080';
const PICTURES = fileURLToPath(new URL('../docs/pictures/introduction/', import.meta.url));
const TASKLIST = '/camunda/app/tasklist/default/';
const BODY = 'Pemerintah Kabupaten Indramayu';
const UNIT = 'Dinas Sosial Kabupaten Indramayu';

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });

async function window(width = 1366, height = 768) {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'id-ID', timezoneId: 'Asia/Jakarta' });
  return context.newPage();
}

async function keep(page, name) {
  await page.screenshot({ path: `${PICTURES}${name}.jpg`, type: 'jpeg', quality: 60, animations: 'disabled' });
  console.log(name);
}

async function signedIn(user, address = TASKLIST) {
  const page = await window();
  await page.goto(HOUSE + address);
  await page.fill('#username', user);
  await page.fill('#password', 'lapor');
  await page.click('button[type=submit]');
  await page.waitForURL((url) => !url.pathname.includes('/masuk'));
  return page;
}

async function writes(title, text) {
  const page = await window(360, 740);
  await page.goto(`${HOUSE}/lapor`);
  await page.fill('#title', title);
  await page.fill('#text', text);
  await page.selectOption('#category', 'SOCIAL_AID');
  await page.fill('#region', 'indramayu');
  await page.click('button[name=cari]');
  await page.check('input[name=regionCode][value="32.12"]');
  await page.fill('#nama', 'Sumiyati');
  await page.fill('#telepon', '081234567890');
  await page.click('button[name=kirim]');
  await page.locator('.big.code').first().waitFor();
  await page.context().close();
}

/** Opens a list of Tasklist and takes the first task of a kind in it. */
async function takes(page, list, task) {
  await page.getByText(list, { exact: false }).first().click();
  await page.locator('.tasks-list li.task').getByText(task).first().click();
  await page.locator('.lapor-panel .lapor-complete').waitFor();
}

async function chooses(page, label, value) {
  const field = page.locator('.lapor-form .fjs-form-field-select', { has: page.locator('label', { hasText: label }) });
  await field.first().locator('.fjs-select-display, .fjs-input-group').first().click();
  await page.locator('.fjs-dropdownlist-item', { hasText: value }).first().click();
}

async function seeks(page, label, name) {
  const box = page.locator('.lapor-panel').getByRole('combobox', { name: label });
  await box.fill(name);
  await page.getByRole('option').first().waitFor();
  await box.press('ArrowDown');
  await box.press('Enter');
}

async function says(page, field, words) {
  await page.fill(`#lapor-words-${field}`, words);
  await page.locator(`#lapor-words-${field}-state`, { hasText: 'Tersimpan pukul' }).waitFor();
}

async function completes(page) {
  const task = await page.locator('.lapor-panel').getAttribute('data-task');
  await page.locator('.lapor-panel .lapor-complete').click();
  await page.locator(`.lapor-panel[data-task="${task}"]`).waitFor({ state: 'detached' });
}

async function verifier() {
  const page = await signedIn('verifikator');
  await page.getByText('Menunggu verifikasi').first().click();
  await page.locator('.tasks-list li.task').first().waitFor();
  await keep(page, 'verifier-list');
  await takes(page, 'Menunggu verifikasi', 'Verifikasi laporan');
  await seeks(page, 'Instansi yang dituju', BODY);
  await keep(page, 'verifier-decision');
  await completes(page);
  await page.locator('.lapor-panel .lapor-take').click();
  await page.locator('.lapor-panel .lapor-complete').waitFor();
  await says(page, 'reason', 'Dua instansi mungkin berwenang.');
  await chooses(page, 'Keputusan', 'Minta penetapan penengah');
  await completes(page);
  await page.goto(`${HOUSE}/petugas/massal`);
  await keep(page, 'verifier-bulk');
}

async function arbiter() {
  const page = await signedIn('penengah');
  await takes(page, 'Menunggu penetapan', 'Tetapkan');
  await keep(page, 'arbiter-decision');
}

async function coordinator() {
  const page = await signedIn('koordinator.indramayu');
  await takes(page, 'Tugas kelompok saya', 'Teruskan ke unit');
  await chooses(page, 'Keputusan', 'Teruskan ke unit');
  await seeks(page, 'Unit yang dituju', UNIT);
  await keep(page, 'coordinator-decision');
  const number = (await page.locator('.lapor-panel .lapor-number').textContent()).replace(/\D/g, '');
  await completes(page);
  await asksForTime(page, number);
  await page.goto(`${HOUSE}/petugas/templat`);
  await keep(page, 'coordinator-templates');
  await page.goto(`${HOUSE}/petugas/instansi`);
  await keep(page, 'coordinator-body');
}

async function asksForTime(page, number) {
  await page.goto(`${HOUSE}/petugas/laporan/${number}`);
  await page.fill('#more-days', '7');
  await page.fill('#more-why', 'Blangko kartu dari kementerian baru tiba minggu depan.');
  await page.locator('#more-why').scrollIntoViewIfNeeded();
  await keep(page, 'coordinator-time');
  await page.locator('form[action$="/permohonan-perpanjangan"] button').click();
  await page.locator('[role=status]').first().waitFor();
}

async function officer() {
  const page = await signedIn('petugas.dinsos.indramayu');
  await takes(page, 'Tugas kelompok saya', 'Tulis tanggapan');
  await says(page, 'answer', 'Kartu sudah dicetak dan dapat diambil di kantor desa mulai besok, pukul 08.00 sampai 15.00.');
  await chooses(page, 'Keputusan', 'Kirim jawaban');
  await chooses(page, 'Hasil', 'Diselesaikan');
  await keep(page, 'officer-answer');
  await completes(page);
}

async function head() {
  const page = await signedIn('kepala.indramayu');
  await takes(page, 'Tugas kelompok saya', 'Setujui jawaban');
  await chooses(page, 'Keputusan', 'Setujui dan kirim');
  await keep(page, 'head-approval');
}

async function oversight() {
  const page = await signedIn('panrb');
  await takes(page, 'Permohonan perpanjangan', 'perpanjangan');
  await chooses(page, 'Keputusan', 'Kabulkan');
  await keep(page, 'oversight-time');
  await page.goto(`${HOUSE}/petugas/cari`);
  await keep(page, 'oversight-search');
  await page.goto(`${HOUSE}/petugas/pengawasan/panrb`);
  await keep(page, 'oversight-bodies');
}

async function programmes() {
  const page = await signedIn('ksp', '/petugas/program-prioritas');
  await page.fill('#name', 'Makan Bergizi Gratis');
  await page.locator('form[action$="/program-prioritas"] button').click();
  await page.locator('[role=status]').first().waitFor();
  await keep(page, 'oversight-programmes');
}

try {
  await mkdir(PICTURES, { recursive: true });
  await writes('Kartu bantuan belum diterima', 'Sampai hari ini kartu bantuan sosial keluarga kami di Blok Karang Baru belum juga diterima dari desa, padahal sudah didata sejak Januari. Tetangga kami sudah menerima semua. Kami sudah tiga kali bertanya di kantor desa dan selalu disuruh menunggu.');
  await writes('Bantuan dipotong di agen', 'Setiap kali mengambil bantuan di agen, uang kami dipotong dua puluh ribu rupiah tanpa penjelasan.');
  for (const walk of [verifier, arbiter, coordinator, oversight, programmes, officer, head]) {
    await walk();
  }
} finally {
  await browser.close();
}
