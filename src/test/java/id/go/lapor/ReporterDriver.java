package id.go.lapor;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.go.lapor.complaint.CaseNumber;

/** A reporter before the portal in a test, who holds what a reporter holds. */
public final class ReporterDriver {

	private final Page page;

	private final String house;

	private CaseNumber number;

	private String receipt;

	public ReporterDriver(BrowserContext window, int port) {
		this.page = window.newPage();
		this.page.setDefaultTimeout(10_000);
		this.house = "http://localhost:" + port;
	}

	public void visit(String address) {
		this.page.navigate(this.house + address);
	}

	/** Fills the form: social aid in Indramayu, the place searched by its name. */
	public void fill() {
		this.page.fill("#title", "Kartu bantuan sosial belum diterima");
		this.page.fill("#text", "Sampai hari ini kartu bantuan sosial keluarga kami belum juga diterima dari desa.");
		this.page.selectOption("#category", "SOCIAL_AID");
		this.page.fill("#region", "indramayu");
		this.page.click("button[name=cari]");
		this.page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Kabupaten Indramayu").setExact(true))
			.check();
		this.page.fill("#nama", "Maman Rukmana");
		this.page.fill("#telepon", "0812 3456 7890");
	}

	/** Sends the form and keeps number and receipt. */
	public void send() {
		this.page.click("button[name=kirim]");
		this.number = CaseNumber.of(this.page.textContent(".number .big"));
		this.receipt = this.page.textContent(".secret .code").strip();
	}

	/** Comes back with number and receipt. */
	public void follow(String spokenNumber, String printedReceipt) {
		visit("/");
		this.page.fill("#nomor", spokenNumber);
		this.page.fill("#kode", printedReceipt);
		this.page.click("#ikuti button");
	}

	public CaseNumber number() {
		return this.number;
	}

	public String receipt() {
		return this.receipt;
	}

	public Page page() {
		return this.page;
	}

}
