package id.go.lapor.desk;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Our files inside Camunda Tasklist. Tasklist asks for them under the engine's version,
 * and a module asks for another by its bare name, so an address says nothing about which
 * of our releases it is: a browser would keep old files, or mix old with new. It must ask
 * each time, and is told by a digest of the content that nothing changed; the date of a
 * file in a jar may stand still.
 */
@Configuration
class TasklistFiles implements WebMvcConfigurer {

	private static final String TASKLIST = "/camunda/app/tasklist/";

	private static final String FILES = "classpath:/META-INF/resources/webjars/camunda/app/tasklist/";

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		for (var folder : new String[] { "scripts/", "styles/", "locales/" }) {
			registry.addResourceHandler(TASKLIST + folder + "**")
				.addResourceLocations(FILES + folder)
				.setCacheControl(CacheControl.noCache())
				.setUseLastModified(false)
				.setEtagGenerator(TasklistFiles::digest);
		}
	}

	private static String digest(Resource file) {
		try (var content = file.getInputStream()) {
			return "\"" + DigestUtils.md5DigestAsHex(content) + "\"";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
