package id.go.lapor.engine;

import java.lang.management.ManagementFactory;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a newcomer where to click, once everything is ready. */
@Component
class StartUpLine {

	private static final Logger log = LoggerFactory.getLogger(StartUpLine.class);

	private final boolean demo;

	StartUpLine(@Value("${lapor.demo.enabled:false}") boolean demo) {
		this.demo = demo;
	}

	@EventListener
	void ready(ApplicationReadyEvent event) {
		if (!(event.getApplicationContext() instanceof ServletWebServerApplicationContext web)
				|| web.getWebServer() == null) {
			return;
		}
		var house = "http://localhost:" + web.getWebServer().getPort();
		long seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1000;
		log.info("LAPOR siap dalam {} detik | Pelapor: {}/ | Petugas (Tasklist): {}/camunda/app/tasklist/default/",
				seconds, house, house);
		if (this.demo) {
			log.info(
					"Akun demo, semua berkata sandi 'lapor': verifikator, supervisor, penengah, panrb, ksp, ombudsman, analis, admin, "
							+ "koordinator.indramayu, kepala.indramayu, petugas.dinsos.indramayu, petugas.disdukcapil.indramayu, "
							+ "koordinator.kemensos, petugas.kemensos, koordinator.jabar, petugas.dishub.jabar | Jam demo (admin): {}/demo/jam",
					house);
		}
	}

}
