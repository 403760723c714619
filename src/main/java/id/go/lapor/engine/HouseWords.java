package id.go.lapor.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Finds the words of every room: {@code messages/<room>.properties} is Indonesian and the
 * language of whoever asks for none that we have; {@code <room>_en} is English. A room
 * brings its file along and lists it nowhere.
 */
@Configuration
class HouseWords {

	@Bean
	MessageSource messageSource() throws IOException {
		var words = new ResourceBundleMessageSource();
		words.setDefaultEncoding(StandardCharsets.UTF_8.name());
		words.setFallbackToSystemLocale(false);
		words.setBasenames(rooms());
		return words;
	}

	@Bean
	LocaleResolver localeResolver(CookieNames cookies) {
		return new ReaderLanguage(cookies);
	}

	private static String[] rooms() throws IOException {
		return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"))
			.map((file) -> file.getFilename().replace(".properties", ""))
			.filter((name) -> !name.contains("_"))
			.sorted()
			.distinct()
			.map((name) -> "messages/" + name)
			.toArray(String[]::new);
	}

}
